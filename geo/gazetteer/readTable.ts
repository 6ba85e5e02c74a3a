/**
 * The rows of a table kept as text: one row a line, cells between bars. Every row must have as many cells as the
 * table has columns.
 * @throws Error that names the row.
 */
export function readTable<Column extends string>(
  text: string,
  columns: readonly Column[],
): Readonly<Record<Column, string>>[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== columns.length) {
      throw new Error(`"${line}" has ${cells.length} cells, and the table ${columns.length} columns.`);
    }
    const row: Partial<Record<Column, string>> = {};
    for (const [index, column] of columns.entries()) row[column] = cells[index] ?? '';
    return row as Record<Column, string>;
  });
}

/** The parts of a cell that holds several, divided by semicolons. */
export const readList = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A point written as `longitude latitude`. */
export function readPoint(cell: string): readonly [number, number] {
  const [lon, lat, ...rest] = cell.split(' ').map(Number);
  const isPoint =
    lon !== undefined &&
    lat !== undefined &&
    rest.length === 0 &&
    Math.abs(lon) <= 180 &&
    Math.abs(lat) <= 90;
  if (!isPoint) throw new Error(`"${cell}" is no "longitude latitude" in degrees.`);
  return [lon, lat];
}
