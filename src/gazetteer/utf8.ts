/** What this file needs of the platform's decoder; the core compiles without the DOM's types. */
declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

/** The text of bytes that are known to be UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte >= 0x80) return new TextDecoder('utf-8').decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}

/**
 * Writes a text as UTF-8 into `target` and gives the number of bytes, or -1 where they do not fit. Half of a
 * surrogate pair is written as it is: it only has to compare unequal.
 */
export function writeUtf8(text: string, target: Uint8Array): number {
  let end = 0;
  if (text.length * 3 > target.length) return -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      target[end] = code;
      end += 1;
    } else {
      const point = text.codePointAt(index) ?? code;
      end = writeCodePoint(point, target, end);
      if (point > 0xff_ff) index += 1;
    }
  }
  return end;
}

function writeCodePoint(point: number, target: Uint8Array, start: number): number {
  const length = point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
  const lead = length === 2 ? 0xc0 : length === 3 ? 0xe0 : 0xf0;
  target[start] = lead | (point >> (6 * (length - 1)));
  for (let at = 1; at < length; at += 1) {
    target[start + at] = 0x80 | ((point >> (6 * (length - 1 - at))) & 0x3f);
  }
  return start + length;
}
