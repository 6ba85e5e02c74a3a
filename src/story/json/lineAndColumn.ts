/** Line and column, both from 1, of an offset in UTF-16 code units. A line ends with \n, \r\n or \r. */
export function lineAndColumn(text: string, index: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  const lineEnd = /\r\n|\n|\r/gu;
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    if (lineEnd.lastIndex > index) break;
    line += 1;
    lineStart = lineEnd.lastIndex;
  }
  return { line, column: index - lineStart + 1 };
}
