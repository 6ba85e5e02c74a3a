const LINE_FEED = 0x0a;
/** Space, tab, carriage return, and the bytes of a byte-order mark. */
const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0xef, 0xbb, 0xbf]);

/**
 * The lines of a stream of bytes, without their line feeds; blank lines are passed over, and the last needs no end. Only
 * a line feed ends a line: JSON may hold the other line ends of Unicode as they are.
 *
 * @param maxBytes A longer line comes cut to one byte more, so that it is seen to be too long and takes no more memory.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    const kept = part.subarray(0, maxBytes + 1 - length);
    if (kept.length > 0) parts.push(kept);
    length += kept.length;
  };
  const take = (): Uint8Array | null => {
    const line = joined(parts, length);
    parts = [];
    length = 0;
    return line.every((byte) => BLANK.has(byte)) ? null : line;
  };
  for await (const bytes of input) {
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      add(bytes.subarray(start, end));
      start = end + 1;
      const line = take();
      if (line !== null) yield line;
    }
    add(bytes.subarray(start));
  }
  const last = take();
  if (last !== null) yield last;
}

/** In memory of its own: a line must not keep, or take to another thread, the whole of what was read with it. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
