/**
 * A test whether the character of a text at an offset, also of its second half, is of a class: quick for ASCII, which is most
 * of a text.
 *
 * @param pattern Of one character, as `/[\p{L}-]/u`.
 */
export function createCharacterCheck(pattern: RegExp): (text: string, at: number) => boolean {
  const ofAscii = Uint8Array.from({ length: 0x80 }, (_, code) =>
    pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
  return (text, at) => {
    const code = text.charCodeAt(at);
    return code < 0x80 ? ofAscii[code] === 1 : testAt(pattern, text, at);
  };
}

/** Of the whole character, also where the offset is that of its second half; false behind the end of the text. */
function testAt(pattern: RegExp, text: string, at: number): boolean {
  const before = at > 0 ? (text.codePointAt(at - 1) ?? 0) : 0;
  const code = before > 0xff_ff ? before : text.codePointAt(at);
  return code !== undefined && pattern.test(String.fromCodePoint(code));
}
