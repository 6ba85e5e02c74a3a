/**
 * True where the text takes more than `limit` bytes in UTF-8. Half of a surrogate pair counts as the three bytes
 * of the replacement character.
 */
export function isLongerInUtf8(text: string, limit: number): boolean {
  // A code unit takes at least one byte and at most three, so that few texts need counting.
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let byteCount = 0;
  for (let index = 0; index < text.length && byteCount <= limit; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code < 0x80) byteCount += 1;
    else if (code < 0x8_00) byteCount += 2;
    else if (code < 0x1_00_00) byteCount += 3;
    else {
      byteCount += 4;
      index += 1;
    }
  }
  return byteCount > limit;
}
