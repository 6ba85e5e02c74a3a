import { firstEndingAfter } from '../../text/firstEndingAfter.ts';
import type { Span } from '../../text/span.ts';
import { betweenPhrase } from './betweenPhrase.ts';
import { PHRASE_FORMS } from './phraseForms.ts';
import type { Anchor, FoundPhrase, RelativeMention, RelativePhrase } from './types.ts';
import { withThing } from './withThing.ts';

/** How much of the text before a name is looked at, in UTF-16 code units. */
const WINDOW_LENGTH = 120;
/** "northwestern", "the province" and a comma fit in. */
const END_LENGTH = 24;
/** A phrase ends in one of these before the name, or in an adjective. */
const MAY_END_A_PHRASE =
  /(?:\b(?:of|from|off|near|outside|inside|beyond|the|downtown|midtown|central|north\w*|south\w*|east\w*|west\w*|city|capital|town|village|port|state|province|island|cent(?:er|re))\s*,?|-(?:north|south|east|west)\w*)\s+$/iu;

type Mention = Span & { readonly kind: string };

/**
 * The places that an article describes from places it names: "about 50 miles north of Lima", "halfway between A and B",
 * "northern Iraq", "just outside X", "a two-hour drive from X". In the order of their anchors.
 *
 * @param sentences In order, none overlapping (`sentencesOf`).
 * @param mentions In the order of the text. Those of the kinds `place` and `description` ("the capital") are anchors.
 */
export function findRelative(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): RelativeMention[] {
  const found: RelativeMention[] = [];
  const anchors = mentions.flatMap(({ start, end, kind }, index): Anchor[] =>
    kind === 'place' || kind === 'description' ? [{ start, end, index, isName: kind === 'place' }] : [],
  );
  for (const [at, anchor] of anchors.entries()) {
    const phrase = phraseAt(text, sentences, anchor, anchors[at - 1], anchors[at - 2]);
    if (phrase !== null) found.push(withThing(text, phrase, found.at(-1)));
  }
  return found;
}

function phraseAt(
  text: string,
  sentences: readonly Span[],
  { start, end, index }: Anchor,
  previous: Anchor | undefined,
  beforePrevious: Anchor | undefined,
): FoundPhrase | null {
  const from = Math.max(startOfSentence(sentences, start), start - WINDOW_LENGTH);
  const between = previous === undefined ? null : betweenTwo(text, from, previous, { start, end });
  if (between !== null && previous !== undefined)
    return { ...between, from, end, anchors: [previous.index, index], before: beforePrevious };
  const before = text.slice(from, start);
  const found = MAY_END_A_PHRASE.test(before.slice(-END_LENGTH)) ? phraseBefore(before) : null;
  // No phrase reaches over another place.
  if (found === null || (previous !== undefined && previous.end > from + found.at)) return null;
  return { from, start: from + found.at, end, anchors: [index], before: previous, phrase: found.phrase };
}

function startOfSentence(sentences: readonly Span[], offset: number): number {
  return Math.min(offset, sentences[firstEndingAfter(sentences, offset)]?.start ?? offset);
}

function phraseBefore(before: string): { readonly at: number; readonly phrase: RelativePhrase } | null {
  for (const { clue, pattern, tell } of PHRASE_FORMS) {
    const found = clue.test(before) ? pattern.exec(before) : null;
    const phrase = found === null ? null : tell(found.groups ?? {});
    if (found !== null && phrase !== null) return { at: found.index, phrase };
  }
  return null;
}

function betweenTwo(
  text: string,
  from: number,
  first: Span,
  second: Span,
): { readonly start: number; readonly phrase: RelativePhrase } | null {
  if (first.start < from) return null;
  const found = betweenPhrase(text.slice(from, first.start), text.slice(first.end, second.start));
  if (found === null) return null;
  return {
    start: from + found.at,
    phrase: {
      relation: 'between',
      precision: 'about',
      approximate: true,
      ...(found.isHalfway && { isHalfway: true }),
    },
  };
}
