/** How much of a text is quoted in a message, in UTF-16 code units. */
const MAX_QUOTED_LENGTH = 60;

/** Characters that turn the direction of the text around them, so that they would scramble the message. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A value from a file as a message names it: short texts and numbers as they stand, long texts cut, lists by
 * their length, objects by their kind.
 */
export function quoteValue(value: unknown): string {
  if (typeof value === 'string') return quoteText(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

function quoteText(text: string): string {
  const isLong = text.length > MAX_QUOTED_LENGTH;
  // Not between the two halves of a surrogate pair.
  const cut = isLong ? text.slice(0, MAX_QUOTED_LENGTH).replace(/[\ud800-\udbff]$/u, '') : text;
  const escaped = JSON.stringify(cut).replace(DIRECTION_MARKS, escapeUnit);
  return isLong ? `${escaped.slice(0, -1)}…"` : escaped;
}

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
