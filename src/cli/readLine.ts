import type { Span } from '../text/span.ts';
import { publishedDay } from './publishedDay.ts';
import { readSpans } from './readSpans.ts';
import { inWords } from './inWords.ts';

/** An article as a line of `parse --ndjson` gives it. */
interface LineArticle {
  readonly id: string | number;
  readonly text: string;
  readonly near?: string;
  readonly mentions?: readonly Span[];
}

export type ReadLine =
  | { readonly ok: true; readonly article: LineArticle }
  | { readonly ok: false; readonly id: string | number | null; readonly problem: string };

/** An article of at most so many UTF-16 code units: a longer one is no article. */
const MAX_TEXT_LENGTH = 20_000_000;
/** Room for the longest text with each of its code units written as six ("\u00e9"), and for the rest. */
export const MAX_LINE_BYTES = 128 * 1024 * 1024;

/**
 * Reads one line of input: `{id, text, title?, published?, near?, mentions?: [{start, end}]}` in UTF-8. What is wrong
 * with it is one sentence. What may be left out may be null or "" as well; other members are passed over.
 */
export function readLine(line: Uint8Array): ReadLine {
  const value = parseObject(line);
  if (typeof value === 'string') return { ok: false, id: null, problem: value };
  const { id, text, title, published, near } = value;
  const refuse = (problem: string): ReadLine => ({ ok: false, id: isId(id) ? id : null, problem });
  if (!isId(id)) {
    return refuse(`id is ${inWords(id)}, expected a string or a number of at most 15 digits.`);
  }
  if (typeof text !== 'string') return refuse(`text is ${inWords(text)}, expected a string.`);
  if (text.length > MAX_TEXT_LENGTH) {
    return refuse(`text has ${text.length} code units, expected at most ${MAX_TEXT_LENGTH}.`);
  }
  if (!isMissing(title) && typeof title !== 'string') {
    return refuse(`title is ${inWords(title)}, expected a string.`);
  }
  if (!isMissing(published) && (typeof published !== 'string' || publishedDay(published) === null)) {
    return refuse(`published is ${inWords(published)}, expected a date such as 2024-11-14.`);
  }
  if (!isMissing(near) && typeof near !== 'string') {
    return refuse(`near is ${inWords(near)}, expected the name of a place, such as “Athens, Ohio”.`);
  }
  const mentions = readSpans(value['mentions'], text.length);
  if (typeof mentions === 'string') return refuse(mentions);
  const article = {
    id,
    text,
    ...(isMissing(near) ? {} : { near }),
    ...(mentions === null ? {} : { mentions }),
  };
  return { ok: true, article };
}

/** The line's object, or what is wrong with the line. */
function parseObject(line: Uint8Array): Record<string, unknown> | string {
  if (line.length > MAX_LINE_BYTES) return `The line has over ${MAX_LINE_BYTES} bytes: it is passed over.`;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return 'The line is not in UTF-8: its letters cannot be told.';
  }
  const expected = 'expected an object such as {"id": 1, "text": "…"}';
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : `The line is ${inWords(value)}, ${expected}.`;
  } catch {
    return `The line is no JSON: ${inWords(text.trim())}, ${expected}.`;
  }
}

const isMissing = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === '';

/** A number that JavaScript does not hold exactly would come back as another. */
const isId = (id: unknown): id is string | number =>
  typeof id === 'string' || (Number.isFinite(id) && Math.abs(id as number) <= Number.MAX_SAFE_INTEGER);
