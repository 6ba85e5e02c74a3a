/** First and last byte of an answer, both inclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a Range header (RFC 9110, 14.2) for a body of `length` bytes: "bytes=0-99", "bytes=100-", "bytes=-50".
 * Undefined where the whole body is to be sent (no header, another unit, several ranges, not understood); null
 * where the range lies outside the body (416).
 */
export function parseByteRange(header: string | undefined, length: number): ByteRange | null | undefined {
  const match = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '');
  if (match === null) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '') {
    if (last === '') return undefined;
    const suffixLength = Number(last);
    return suffixLength === 0 || length === 0
      ? null
      : { start: Math.max(0, length - suffixLength), end: length - 1 };
  }
  const start = Number(first);
  const end = last === '' ? length - 1 : Math.min(Number(last), length - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start >= length ? null : { start, end };
}
