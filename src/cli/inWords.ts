import { inspect } from 'node:util';

/** A message shows so much of a value, in UTF-16 code units. */
const SHOWN_LENGTH = 60;

/** A value as a message names it, on one line: a string in quotation marks, a long one cut; "missing" for undefined. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return `“${cut(value)}”`;
  return cut(inspect(value, { depth: 1, breakLength: Infinity, maxArrayLength: 8, maxStringLength: 60 }));
}

function cut(text: string): string {
  if (text.length <= SHOWN_LENGTH) return text;
  // Not in the middle of a pair.
  return `${text.slice(0, SHOWN_LENGTH).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
