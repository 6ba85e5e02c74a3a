import { firstEndingAfter } from '../../text/firstEndingAfter.ts';
import type { Span } from '../../text/span.ts';
import { ADVERBS, GOES, GOES_NOWHERE, LEAVES, NOT_PLAINLY, STOPS } from './goingWords.ts';

/** The text says that someone goes from one named place to another; the span is the passage that says so. */
export interface FoundLeg extends Span {
  /** Indices of the mentions. */
  readonly from: number;
  readonly to: number;
}

type Name = Span & { readonly kind: string };

/** How much of the text before a name is looked at, and between two, in UTF-16 code units. */
const WINDOW_LENGTH = 120;
const MAX_GAP = 160;
/** A passage of more than this tells only its last leg. */
const MAX_PASSAGE = 600;
/** How much of the text before a verb tells who goes, and whether. */
const SUBJECT_LENGTH = 48;

/** Before a name: "the Brazilian coastal city of". */
const LEAD = String.raw`\s+(?:the\s+(?:[\p{L}-]+\s+){0,4}?(?:city|town|capital|port|village|island|state|province)(?:\s+of)?,?\s+|the\s+)?$`;
const VISITING = String.raw`(?:(?:visiting|leaving|stopping\s+(?:in|at)|stops?\s+(?:in|at)|touring|(?:his|her|their|its|a|the)\s+(?:[\p{L}-]+\s+){0,2}(?:visit|trip|stop|stay|talks|summit)\s+(?:in|to|at))\s+)?`;

const pattern = (source: string): RegExp => new RegExp(source, 'iu');

/** "from A … to B", "left A for B", and so on: what stands before the first name and between the two. */
interface LegForm {
  /** What stands between the two wherever `between` fits: short, and so much sooner compiled and tried. */
  readonly clue: RegExp;
  readonly before: RegExp;
  readonly between: RegExp;
  /** The second name is where the way begins: "flew to B from A". */
  readonly isTurned?: true;
}

const FORMS: readonly LegForm[] = [
  // "flew from A to B", "travels from A via B": the next leg follows from it.
  {
    clue: /^,?\s+(?:on|by|to|via|through)\s/iu,
    before: pattern(`${GOES}${ADVERBS}\\s+from${LEAD}`),
    between: pattern(String.raw`^,?\s+(?:on\s+)?(?:(?:by\s+\p{Ll}+\s+)?to|via|through|by\s+way\s+of)${LEAD}`),
  },
  // "left A for B"
  {
    clue: /\sfor\s/iu,
    before: pattern(`${LEAVES}${LEAD}`),
    between: pattern(String.raw`^(?:\s+\p{Ll}+){0,3}\s+for${LEAD}`),
  },
  // "flew to B from A"
  {
    clue: /^\s+from\s/iu,
    before: pattern(`${GOES}${ADVERBS}\\s+to${LEAD}`),
    between: pattern(`^\\s+from${LEAD}`),
    isTurned: true,
  },
  // "heads to B after A"
  {
    clue: /^\s+after\s/iu,
    before: pattern(`${GOES}${ADVERBS}\\s+to${LEAD}`),
    between: pattern(String.raw`^\s+after\s+${VISITING}(?:the\s+)?$`),
    isTurned: true,
  },
  // "After A, X will go to B", "From A, she flew to B"
  {
    clue: /^,\s[^]*\s(?:to|for)\s/iu,
    before: pattern(String.raw`^(?:after\s+${VISITING}|from\s+)(?:the\s+)?$`),
    between: pattern(String.raw`^,\s.*${GOES}${ADVERBS}\s+(?:to|for)${LEAD}`),
  },
  // "visited A before flying to B", "flew to A and then drove on to B"
  {
    clue: /^,?\s+(?:before|and|then)\s[^]*\sto\s/iu,
    before: pattern(`${STOPS}${LEAD}`),
    between: pattern(
      String.raw`^,?\s+(?:before|and(?:\s+(?:then|later))?|then|and\s+from\s+there)\s+(?:will\s+)?${GOES}${ADVERBS}\s+to${LEAD}`,
    ),
  },
];
/** From the end of one leg to the next: "from A to B and then to C", "to B, where he has a friend, and then to C". */
const GOES_ON = pattern(
  String.raw`^(?:,?\s+(?:and\s+)?(?:(?:then|on|finally|later)\s+)*|,\s+(?:where|which)\s[^,;:.]*,\s+and\s+then\s+(?:on\s+)?)to${LEAD}`,
);
/** It goes on, and tells the order of the stops: "and then to B and C" ends in C. */
const IN_ORDER = /(?<!\p{L})(?:then|finally|later)\s/iu;
const AND = pattern(String.raw`^\s+and${LEAD}`);
/** Behind the last of such stops: not "and then to B and C will follow", where C begins something else. */
const STOPS_END =
  /^(?:\s*$|\s*[.,;:!?)”"—–]|\s+(?:on|in|at|by|for|from|to|until|before|after|during|where|and|this|next|later|early|late)(?!\p{L}))/iu;

/**
 * The ways that someone goes, by what the text plainly says: "After Lima, she will go to Quito", "flew from A via B to C" (a
 * leg each), "left A for B", "and then to C and D". Not what only stands between two places: "flights from A to B", "prices from A to B".
 *
 * @param sentences In order, none overlapping (`sentencesOf`).
 * @param mentions In the order of the text. Only those of the kind `place` are stops.
 */
export function findRoutes(text: string, sentences: readonly Span[], mentions: readonly Name[]): FoundLeg[] {
  const legs: FoundLeg[] = [];
  /** The stop that the text puts in its order: those that "and" adds to it come after it. */
  let orderedStop: number | undefined;
  const places = mentions.flatMap(({ start, end, kind }, i) => (kind === 'place' ? [{ start, end, i }] : []));
  for (const [at, second] of places.entries()) {
    const first = places[at - 1];
    const sentence = sentences[firstEndingAfter(sentences, second.start)];
    if (first === undefined || sentence === undefined || first.start < sentence.start) continue;
    if (second.start - first.end > MAX_GAP || second.start < first.end) continue;
    const between = text.slice(first.end, second.start);
    const last = legs.at(-1);
    const isListed =
      orderedStop === first.i && AND.test(between) && STOPS_END.test(text.slice(second.end, second.end + 12));
    if (last?.to === first.i && (isListed || GOES_ON.test(between))) {
      const start = second.end - last.start > MAX_PASSAGE ? first.start : last.start;
      legs.push({ from: first.i, to: second.i, start, end: second.end });
      if (isListed || IN_ORDER.test(between)) orderedStop = second.i;
      continue;
    }
    const leg = legBetween(text, sentence, first, between);
    if (leg === null) continue;
    const [from, to] = leg.isTurned ? [second.i, first.i] : [first.i, second.i];
    legs.push({ from, to, start: leg.start, end: second.end });
  }
  return legs;
}

function legBetween(
  text: string,
  sentence: Span,
  first: Span,
  between: string,
): { readonly start: number; readonly isTurned: boolean } | null {
  const from = Math.max(sentence.start, first.start - WINDOW_LENGTH);
  const before = text.slice(from, first.start);
  for (const form of FORMS) {
    // What stands between the two is short, and seldom fits.
    const gap = form.clue.test(between) ? form.between.exec(between) : null;
    const lead = gap === null ? null : form.before.exec(before);
    if (lead === null || gap === null) continue;
    if (form.before.source.startsWith('^') && from > sentence.start) continue;
    // Who goes stands before the verb, which is the last one where both parts have one.
    const verb = gap.groups?.['verb'];
    const who =
      verb === undefined || lead.groups?.['verb'] !== undefined
        ? before.slice(Math.max(0, lead.index - SUBJECT_LENGTH), lead.index)
        : between.slice(0, between.lastIndexOf(verb));
    const clause = who.split(/[,;:—–]\s/u).at(-1) ?? who;
    if (GOES_NOWHERE.test(clause) || NOT_PLAINLY.test(clause)) continue;
    return { start: clauseStart(text, sentence, from + lead.index), isTurned: form.isTurned === true };
  }
  return null;
}

/** Where the clause of an offset begins: behind the mark before it, or at the start of the sentence. */
function clauseStart(text: string, sentence: Span, offset: number): number {
  const before = text.slice(sentence.start, offset);
  const marks = [...before.slice(-WINDOW_LENGTH).matchAll(/[,;:](?=\s)|[—–]|--/gu)];
  const last = marks.at(-1);
  if (last === undefined) return before.length > WINDOW_LENGTH ? offset : sentence.start;
  const behind = offset - Math.min(before.length, WINDOW_LENGTH) + last.index + last[0].length;
  return behind + (/^\s*/u.exec(text.slice(behind, offset))?.[0].length ?? 0);
}
