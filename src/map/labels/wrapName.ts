const MAX_LINES = 3;

/**
 * Breaks a name between words into the fewest lines (three at most) that are no wider than the limit, and those as
 * even as can be: "Democratic Republic\nof the Congo". A name that nothing makes narrow enough has the most lines.
 */
export function wrapName(name: string, widthOf: (line: string) => number, maxWidth: number): string {
  const words = name.split(' ');
  let best = [name];
  for (let count = 1; count <= Math.min(MAX_LINES, words.length); count += 1) {
    best = mostEven(words, count, widthOf);
    if (widest(best, widthOf) <= maxWidth) break;
  }
  return best.join('\n');
}

const widest = (lines: readonly string[], widthOf: (line: string) => number): number =>
  Math.max(...lines.map(widthOf));

/** Of all ways to break the words into so many lines the one whose widest line is narrowest. */
function mostEven(words: readonly string[], count: number, widthOf: (line: string) => number): string[] {
  if (count === 1) return [words.join(' ')];
  let best: string[] = [];
  let bestWidth = Infinity;
  for (let first = 1; first <= words.length - count + 1; first += 1) {
    const lines = [words.slice(0, first).join(' '), ...mostEven(words.slice(first), count - 1, widthOf)];
    const width = widest(lines, widthOf);
    if (width < bestWidth) [best, bestWidth] = [lines, width];
  }
  return best;
}
