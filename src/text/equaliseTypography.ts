/** Characters that show nothing: soft hyphen, zero-width space and non-joiner, marks of direction, word joiner. */
const INVISIBLE = '\\u00AD\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';

/**
 * What printing, copying and converting change in a text without changing its words: what is looked for (source of
 * a regular expression) and what stands for it. General Punctuation of the Unicode Standard, chapter 6.2.
 */
const EQUAL_TYPOGRAPHY: readonly (readonly [pattern: string, replacement: (found: string) => string])[] = [
  // Runs of white space, line ends included; a space alone needs no change.
  [
    `[\\s\\u0085${INVISIBLE}]{2,}|[^\\S ]|[\\u0085${INVISIBLE}]`,
    (found) => (VISIBLE_SPACE.test(found) ? ' ' : ''),
  ],
  ['[\\u2018-\\u201B\\u2032\\u2039\\u203A\\u02BC\\u0060\\u00B4\\uFF07]', () => "'"],
  ['[\\u201C-\\u201F\\u2033\\u00AB\\u00BB\\uFF02]', () => '"'],
  // Hyphens, dashes, minus; the typewriter's two or three hyphens for a dash.
  ['-{2,}|[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]+', () => '-'],
  ['\\.{3}|\\. \\. \\.', () => '\u2026'],
  // A letter and its accents apart.
  ['\\P{M}\\p{M}+', (found) => found.normalize('NFC')],
];

const VISIBLE_SPACE = new RegExp(`[^${INVISIBLE}]`, 'u');
const ANY = new RegExp(EQUAL_TYPOGRAPHY.map(([pattern]) => `(${pattern})`).join('|'), 'gu');

/** A stretch that was replaced: where it now begins and ends, and where it did in the original. */
interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}

/** A text with equal typography, and the way back to the original's offsets (UTF-16 code units in both). */
export interface EqualisedText {
  readonly text: string;
  /** The offset in the original of something that begins, or ends, at the offset in the equalised text. */
  readonly originalStart: (offset: number) => number;
  readonly originalEnd: (offset: number) => number;
}

/**
 * The text with straight quotes, plain hyphens for dashes, single spaces for any run of white space, "…" for three
 * full stops, composed accents, and nothing invisible.
 */
export function equaliseTypography(original: string): EqualisedText {
  const replaced: Replaced[] = [];
  let shift = 0;
  const text = original.replaceAll(ANY, (found: string, ...rest: unknown[]) => {
    const group = rest.slice(0, EQUAL_TYPOGRAPHY.length).findIndex((part) => part !== undefined);
    const replacement = EQUAL_TYPOGRAPHY[group]?.[1](found) ?? found;
    const originalStart = Number(rest[EQUAL_TYPOGRAPHY.length]);
    const start = originalStart + shift;
    if (replacement !== found) {
      const originalEnd = originalStart + found.length;
      replaced.push({ start, end: start + replacement.length, originalStart, originalEnd });
      shift += replacement.length - found.length;
    }
    return replacement;
  });
  return {
    text,
    originalStart: (offset) => {
      const last = lastBefore(replaced, offset + 1);
      if (last === undefined) return offset;
      return offset < last.end ? last.originalStart : last.originalEnd + offset - last.end;
    },
    originalEnd: (offset) => {
      const last = lastBefore(replaced, offset);
      if (last === undefined) return offset;
      return last.originalEnd + Math.max(0, offset - last.end);
    },
  };
}

/** The last stretch that begins before the offset. */
function lastBefore(replaced: readonly Replaced[], offset: number): Replaced | undefined {
  let low = 0;
  let high = replaced.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((replaced[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return replaced[low - 1];
}
