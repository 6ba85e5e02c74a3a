/**
 * The text that a story's offsets count in (UTF-16 code units): without a byte-order mark, every line end a line
 * feed, nothing else changed. Canonical text comes back as it is.
 */
export function canonicalText(raw: string): string {
  return raw.replace(/^\uFEFF+/u, '').replaceAll(/\r\n?/gu, '\n');
}
