import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Span } from '../text/span.ts';
import { clauseAround } from './clauseAround.ts';
import type { PassageSpan } from './passageSpans.ts';

/** A passage longer than this, in UTF-16 code units, is hardly read: some hundred words. */
const MAX_LENGTH = 600;

/**
 * A passage as it is quoted: itself, or of one that is too long (a list of two thousand towns in one sentence, which each of
 * them would quote whole) the clauses that hold its mentions. A clause that is too long itself is cut at word ends some
 * three hundred code units before and behind the mention; only a quotation stays whole whatever its length.
 *
 * @param sentences In order, none overlapping.
 * @param quotations In order, none overlapping (`quoteSpans`).
 */
export function shortPassages<Mention extends Span>(
  text: string,
  passage: PassageSpan<Mention>,
  sentences: readonly Span[],
  quotations: readonly Span[],
): PassageSpan<Mention>[] {
  if (passage.end - passage.start <= MAX_LENGTH) return [passage];
  const parts: { start: number; end: number; mentions: Mention[] }[] = [];
  for (const mention of passage.mentions) {
    const last = parts.at(-1);
    if (last !== undefined && mention.end <= last.end) {
      last.mentions.push(mention);
      continue;
    }
    const { start, end } = clauseAround(
      text,
      mention,
      windowAround(text, mention, within(passage, mention, sentences), quotations),
      quotations,
    );
    if (last !== undefined && start < last.end && end - last.start <= MAX_LENGTH) {
      last.end = end;
      last.mentions.push(mention);
    } else parts.push({ start, end, mentions: [mention] });
  }
  return parts;
}

/** The sentence of the mention, in a passage of several. */
function within(passage: Span, mention: Span, sentences: readonly Span[]): Span {
  const sentence = sentences[firstEndingAfter(sentences, mention.start)];
  return sentence !== undefined && sentence.start <= mention.start && mention.end <= sentence.end
    ? sentence
    : passage;
}

/** The words around a mention, no farther than the bounds; a quotation is in it whole or not at all. */
function windowAround(text: string, mention: Span, bounds: Span, quotations: readonly Span[]): Span {
  const reach = Math.max(0, Math.floor((MAX_LENGTH - (mention.end - mention.start)) / 2));
  const from = mention.start - reach;
  const to = mention.end + reach;
  const start = from <= bounds.start ? bounds.start : wordStart(text, from, mention.start);
  const end = to >= bounds.end ? bounds.end : wordEnd(text, to, mention.end);
  const holding = (offset: number): Span | undefined => {
    const quotation = quotations[firstEndingAfter(quotations, offset)];
    return quotation !== undefined && quotation.start < offset ? quotation : undefined;
  };
  const [first, last] = [holding(start), holding(end)];
  return {
    start: first === undefined ? start : first.end <= mention.start ? first.end : first.start,
    end: last === undefined ? end : last.start >= mention.end ? last.start : last.end,
  };
}

/** The start of the first word from an offset on, before another. */
function wordStart(text: string, offset: number, before: number): number {
  const space = text.slice(offset - 1, before).search(/\s\S/u);
  return space === -1 ? before : offset + space;
}

/** The end of the last word up to an offset, behind another. */
function wordEnd(text: string, offset: number, behind: number): number {
  const words = /^.*\S(?=\s)/su.exec(text.slice(behind, offset + 1))?.[0];
  return behind + (words?.length ?? 0);
}
