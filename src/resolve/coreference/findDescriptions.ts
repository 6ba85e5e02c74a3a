import { firstEndingAfter } from '../../text/firstEndingAfter.ts';
import type { Span } from '../../text/span.ts';
import type { PlaceKind } from '../../story/types.ts';
import { definitePhrases } from './definitePhrases.ts';
import { KINDS_BY_NOUN } from './placeNouns.ts';

/** A place that the text names or tells from others, at one of its mentions. */
export interface DescribableThing extends Span {
  readonly kind: PlaceKind;
  /** The noun by which a relative place was told: "port". */
  readonly headNoun?: string;
  /** Whether it is a capital, for "the capital". */
  readonly isCapital?: boolean;
  /** What the mentions of one place have in common; left out, the mention stands for a place of its own. */
  readonly key?: string;
}

/** "the city", "the $3.5-billion complex", "there": words that stand for a place without its name. */
export interface Description extends Span {
  /** The index of the last mention of the thing that it stands for. */
  readonly thing: number;
  readonly reason: string;
}

/** So many sentences on, a place is still at hand. */
const REACH_SENTENCES = 3;
/** So many mentions back are looked at; where there are more, no description is plain. */
const MAX_THINGS = 40;

/** A mention of a thing, by its name or by a description. */
interface Named extends Span {
  readonly thing: number;
}

/**
 * Definite descriptions ("the port", "the $3.5-billion complex") and "there", each with the place that it stands for: the
 * only one named in the same sentence or the three before that agrees with its noun. Where two fit, it is left out.
 *
 * @param sentences In order, none overlapping (`sentencesOf`).
 * @param things In the order of the text.
 */
export function findDescriptions(
  text: string,
  sentences: readonly Span[],
  things: readonly DescribableThing[],
): Description[] {
  const found: Description[] = [];
  const named: Named[] = [];
  let next = 0;
  for (const [i, sentence] of sentences.entries()) {
    const reachStart = sentences[Math.max(0, i - REACH_SENTENCES)]?.start ?? 0;
    for (const phrase of definitePhrases(text, sentence)) {
      for (; (things[next]?.end ?? Infinity) <= phrase.start; next += 1)
        named.push({ start: things[next]?.start ?? 0, end: things[next]?.end ?? 0, thing: next });
      if (isPartOfAName(text, things, phrase)) continue;
      const isThere = phrase.noun === 'there';
      const from = isThere ? placesFrom(sentences, i, named) : reachStart;
      const recent = named.slice(-MAX_THINGS).filter(({ start }) => start >= from);
      const fitting = recent.filter(({ thing }) => isThere || agrees(phrase.noun, things[thing]));
      const choice = chooseOne(text, phrase, fitting, things);
      if (choice === null) continue;
      found.push({ start: phrase.start, end: phrase.end, ...choice });
      named.push({ start: phrase.start, end: phrase.end, thing: choice.thing });
    }
  }
  return found;
}

/** "There" is in the place of its own sentence, or else of the sentence before. */
function placesFrom(sentences: readonly Span[], i: number, named: readonly Named[]): number {
  const own = sentences[i]?.start ?? 0;
  return (named.at(-1)?.start ?? -1) >= own ? own : (sentences[i - 1]?.start ?? own);
}

/** "the city of Lima", "the capital, Lima", and what overlaps a name. */
function isPartOfAName(text: string, things: readonly Span[], phrase: Span): boolean {
  const thing = things[firstEndingAfter(things, phrase.start)];
  if (thing === undefined) return false;
  return thing.start < phrase.end || /^,?\s*$/u.test(text.slice(phrase.end, thing.start).slice(0, 4));
}

function agrees(noun: string, thing: DescribableThing | undefined): boolean {
  if (thing === undefined) return false;
  if (thing.headNoun === noun) return true;
  if (noun === 'capital') return thing.isCapital === true;
  return KINDS_BY_NOUN.get(noun)?.includes(thing.kind) === true;
}

function chooseOne(
  text: string,
  phrase: Span & { readonly noun: string },
  fitting: readonly Named[],
  things: readonly DescribableThing[],
): Pick<Description, 'thing' | 'reason'> | null {
  const last = fitting.at(-1);
  if (last === undefined) return null;
  const words = text.slice(phrase.start, phrase.end);
  // "Lima, the capital, …"
  if (/^,\s+$/u.test(text.slice(last.end, phrase.start)))
    return { thing: last.thing, reason: `“${words}” stands beside the name` };
  const exact = fitting.filter(({ thing }) => things[thing]?.headNoun === phrase.noun);
  const chosen = exact.length > 0 ? exact : fitting;
  const keys = new Set(chosen.map(({ thing }) => things[thing]?.key ?? thing));
  if (keys.size > 1 || fitting.length === MAX_THINGS) return null;
  const what = phrase.noun === 'there' ? 'place' : phrase.noun;
  return { thing: last.thing, reason: `“${words}”: the only ${what} named shortly before` };
}
