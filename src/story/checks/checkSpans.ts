import { errorAt, warningAt } from './issue.ts';
import { quoteValue } from './quoteValue.ts';
import { items, member, type Spot } from './spot.ts';
import type { Issue } from '../types.ts';

/** The article's text, where the story holds it, and its length, where that is known. */
interface Text {
  readonly text: string | null;
  readonly length: number | null;
}

/**
 * Offsets, in UTF-16 code units: spans run forwards, are as long as the words they quote, lie inside the text,
 * and quote it word for word where it is there. Does not compute `textSha256`.
 */
export function* checkSpans(story: Spot): Generator<Issue> {
  const article = member(story, 'article');
  const text = textOf(article);
  yield* checkText(article);
  for (const place of items(member(story, 'features'))) {
    const passages = member(member(place, 'properties'), 'passages');
    for (const passage of items(passages)) yield* checkPassage(passage, text);
  }
  for (const mention of items(member(story, 'mentions'))) yield* checkQuotation(mention, text);
  for (const route of items(member(story, 'routes'))) yield* checkPassage(member(route, 'passage'), text);
}

function textOf(article: Spot): Text {
  const text = member(article, 'text').value;
  if (typeof text === 'string') return { text, length: text.length };
  const length = member(article, 'textLength').value;
  return { text: null, length: typeof length === 'number' ? length : null };
}

function* checkText(article: Spot): Generator<Issue> {
  const text = member(article, 'text');
  const length = member(article, 'textLength');
  if (typeof text.value !== 'string') return;
  if (typeof length.value === 'number' && length.value !== text.value.length) {
    const message = `"textLength" is ${length.value}: expected ${text.value.length}, the length of the text.`;
    yield errorAt(length, 'text-length', message);
  }
  if (/^\ufeff|\r/u.test(text.value)) {
    const message =
      'The text has a byte-order mark or carriage returns: expected it without, for its offsets to hold.';
    yield warningAt(text, 'text-not-canonical', message);
  }
}

function* checkPassage(passage: Spot, text: Text): Generator<Issue> {
  yield* checkQuotation(passage, text);
  const exact = member(passage, 'exact').value;
  if (typeof exact !== 'string') return;
  for (const mention of items(member(passage, 'mentions'))) {
    const start = member(mention, 'start').value;
    const end = member(mention, 'end').value;
    if (typeof start !== 'number' || typeof end !== 'number') continue;
    if (end <= start) yield reversed(mention, start, end);
    else if (end > exact.length) {
      const message = `The mention ends at ${end}: expected at most ${exact.length}, the length of the passage ${quoteValue(exact)}.`;
      yield errorAt(mention, 'span-outside', message);
    }
  }
}

/** What a passage and a mention have in common: start, end and the exact words. */
function* checkQuotation(quotation: Spot, { text, length }: Text): Generator<Issue> {
  const start = member(quotation, 'start').value;
  const end = member(quotation, 'end').value;
  const exact = member(quotation, 'exact').value;
  if (typeof start !== 'number' || typeof end !== 'number' || typeof exact !== 'string') return;
  if (end <= start) {
    yield reversed(quotation, start, end);
  } else if (end - start !== exact.length) {
    const message = `From ${start} to ${end} is a length of ${end - start}: expected ${exact.length}, that of ${quoteValue(exact)}.`;
    yield errorAt(quotation, 'span-length', message);
  } else if (length !== null && end > length) {
    const message = `${quoteValue(exact)} ends at ${end}: expected at most ${length}, the length of the article's text.`;
    yield errorAt(quotation, 'span-outside', message);
  } else if (text !== null && text.slice(start, end) !== exact) {
    const message = `The article says ${quoteValue(text.slice(start, end))} from ${start} to ${end}: expected ${quoteValue(exact)}.`;
    yield errorAt(quotation, 'text-differs', message);
  }
}

function reversed(spot: Spot, start: number, end: number): Issue {
  return errorAt(
    spot,
    'span-reversed',
    `The span starts at ${start} and ends at ${end}: expected it to end after its start.`,
  );
}
