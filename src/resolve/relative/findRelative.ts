import { firstEndingAfter } from '../../text/firstEndingAfter.ts';
import type { Span } from '../../text/span.ts';
import { betweenPhrase, standsBetween } from './betweenPhrase.ts';
import { mayEndAPhrase } from './mayEndAPhrase.ts';
import { PHRASE_FORMS } from './phraseForms.ts';
import type { Anchor, FoundPhrase, RelativeMention, RelativePhrase } from './types.ts';
import { withThing } from './withThing.ts';

/** How much of the text before a name is looked at, in UTF-16 code units. */
const WINDOW_LENGTH = 120;

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
  const anchors: Anchor[] = [];
  for (const [index, { start, end, kind }] of mentions.entries())
    if (kind === 'place' || kind === 'description')
      anchors.push({ start, end, index, isName: kind === 'place' });
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
  const isBetween = previous !== undefined && standsBetween(text.slice(previous.end, start));
  const mayEnd = mayEndAPhrase(text, start);
  // Most names stand behind other words.
  if (!isBetween && !mayEnd) return null;
  const from = Math.max(startOfSentence(sentences, start), start - WINDOW_LENGTH);
  const between =
    isBetween && previous.start >= from ? betweenPhrase(text.slice(from, previous.start)) : null;
  if (between !== null && previous !== undefined) {
    const { at, isHalfway } = between;
    const anchors = [previous.index, index];
    return { from, start: from + at, end, anchors, before: beforePrevious, phrase: liesBetween(isHalfway) };
  }
  const found = mayEnd ? phraseBefore(text.slice(from, start)) : null;
  // No phrase reaches over another place.
  if (found === null || (previous !== undefined && previous.end > from + found.at)) return null;
  return { from, start: from + found.at, end, anchors: [index], before: previous, phrase: found.phrase };
}

function startOfSentence(sentences: readonly Span[], offset: number): number {
  return Math.min(offset, sentences[firstEndingAfter(sentences, offset)]?.start ?? offset);
}

function phraseBefore(before: string): { readonly at: number; readonly phrase: RelativePhrase } | null {
  for (const { clue, forms } of PHRASE_FORMS) {
    if (!clue.test(before)) continue;
    for (const { pattern, tell } of forms) {
      const found = pattern.exec(before);
      const phrase = found === null ? null : tell(found.groups ?? {});
      if (found !== null && phrase !== null) return { at: found.index, phrase };
    }
  }
  return null;
}

const liesBetween = (isHalfway: boolean): RelativePhrase => ({
  relation: 'between',
  precision: 'about',
  approximate: true,
  ...(isHalfway && { isHalfway }),
});
