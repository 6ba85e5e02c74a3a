/** A word of bits, as JavaScript's bitwise operators have it. */
const WORD_BITS = 32;

/** Where the text comes closest to a pattern. */
export interface ClosestEnds {
  /** Letters to insert, leave out or exchange; the same for all ends. */
  readonly edits: number;
  /** Offsets at which such stretches end, ascending. */
  readonly ends: readonly number[];
}

/** A stretch of 32 letters of the pattern: by how much each row of the column differs from the one above. */
interface Block {
  /** Rows that are one more, and rows that are one less. */
  more: number;
  less: number;
  /** The bit of its last row. */
  readonly lastRow: number;
}

/**
 * Where the stretches of text end that are closest to the pattern, within `maxEdits` letters (UTF-16 code units);
 * null where there is none.
 *
 * Myers, "A fast bit-vector algorithm for approximate string matching" (Journal of the ACM 46, 1999): a column of
 * the table of edits in words of bits, so that it takes text length times pattern length / 32 steps, whatever the
 * text.
 */
export function closestEnds(text: string, pattern: string, maxEdits: number): ClosestEnds | null {
  const blocks = blocksOf(pattern);
  const letterRows = letterRowsOf(pattern, blocks.length);
  const noRows = new Int32Array(blocks.length);
  let bound = maxEdits;
  let ends: number[] = [];
  let edits = pattern.length;
  for (let at = 0; at < text.length; at += 1) {
    const rows = letterRows.get(text.charCodeAt(at)) ?? noRows;
    let step = 0;
    let word = 0;
    for (const block of blocks) {
      step = takeLetter(block, rows[word] ?? 0, step);
      word += 1;
    }
    edits += step;
    if (edits < bound) ends = [];
    if (edits <= bound) {
      bound = edits;
      ends.push(at + 1);
    }
  }
  return ends.length === 0 ? null : { edits: bound, ends };
}

function blocksOf(pattern: string): Block[] {
  const count = Math.ceil(pattern.length / WORD_BITS);
  return Array.from({ length: count }, (_, i) => {
    const isFull = i < count - 1 || pattern.length % WORD_BITS === 0;
    return { more: -1, less: 0, lastRow: 1 << ((isFull ? WORD_BITS : pattern.length % WORD_BITS) - 1) };
  });
}

/** For each letter of the pattern, the rows where it stands: a bit each, a word for each block. */
function letterRowsOf(pattern: string, blockCount: number): Map<number, Int32Array> {
  const letterRows = new Map<number, Int32Array>();
  for (let row = 0; row < pattern.length; row += 1) {
    const letter = pattern.charCodeAt(row);
    const rows = letterRows.get(letter) ?? new Int32Array(blockCount);
    const word = Math.floor(row / WORD_BITS);
    rows[word] = (rows[word] ?? 0) | (1 << (row % WORD_BITS));
    letterRows.set(letter, rows);
  }
  return letterRows;
}

/**
 * Moves a block on by one letter of the text, given the rows where the letter stands. `stepAbove` and the result
 * say by how much (-1, 0, 1) the row above the block, and its last row, differ from the column before. Figure 8
 * of the article, its names in words.
 */
function takeLetter(block: Block, letterRows: number, stepAbove: number): number {
  const { more, less, lastRow } = block;
  const equal = stepAbove < 0 ? letterRows | 1 : letterRows;
  const vertical = letterRows | less;
  const horizontal = (((equal & more) + more) ^ more) | equal;
  const stepsUp = less | ~(horizontal | more);
  const stepsDown = more & horizontal;
  const up = (stepsUp << 1) | Number(stepAbove > 0);
  const down = (stepsDown << 1) | Number(stepAbove < 0);
  block.more = down | ~(vertical | up);
  block.less = up & vertical;
  return Number((stepsUp & lastRow) !== 0) - Number((stepsDown & lastRow) !== 0);
}
