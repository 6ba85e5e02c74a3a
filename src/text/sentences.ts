import { holdsTogether } from './holdsTogether.ts';
import { paragraphsOf, trimSpan } from './paragraphsOf.ts';
import { plainBreaks } from './plainBreaks.ts';
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The segmenter's time grows with the square of what it is given (measured on Node 20), so it gets it in pieces. */
const PIECE_LENGTH = 2048;

/**
 * The sentences of a text, in order, without the white space around them. Together they hold every character that is not
 * white space. A line break ends a sentence; within a line the breaks are those of Unicode's rules (UAX 29), mended after
 * abbreviations, initials and quotations after which the sentence goes on. Time in proportion to the length.
 */
export function sentencesOf(text: string): Span[] {
  return paragraphsOf(text).flatMap((paragraph) => sentencesIn(text, paragraph));
}

function sentencesIn(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let { start } = paragraph;
  for (const at of [...breaksIn(text, paragraph), paragraph.end]) {
    if (at < paragraph.end && holdsTogether(text, start, at, paragraph.end)) continue;
    const sentence = trimSpan(text, { start, end: at });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = at;
  }
  return sentences;
}

/** Where Unicode's rules end a sentence within the paragraph, its end left out. */
function breaksIn(text: string, { start, end }: Span): number[] {
  const breaks: number[] = [];
  for (let from = start; from < end;) {
    const to = Math.min(end, from + PIECE_LENGTH);
    const found = plainBreaks(text, from, to) ?? segmentedBreaks(text, from, to);
    for (const at of found) breaks.push(at);
    // The last sentence of a piece may go on: it is read again, whole, unless it is all there is.
    from = to === end ? end : (found.at(-1) ?? to);
  }
  return breaks;
}

function segmentedBreaks(text: string, start: number, end: number): number[] {
  const breaks: number[] = [];
  for (const { index } of segmenter.segment(text.slice(start, end)))
    if (index > 0) breaks.push(start + index);
  return breaks;
}
