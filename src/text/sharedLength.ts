/** How many UTF-16 code units before `offset` equal the end of `prefix`, counted from the offset backwards. */
export function sharedBefore(text: string, offset: number, prefix: string): number {
  const most = Math.min(prefix.length, offset);
  let length = 0;
  while (
    length < most &&
    text.charCodeAt(offset - 1 - length) === prefix.charCodeAt(prefix.length - 1 - length)
  ) {
    length += 1;
  }
  return length;
}

/** How many UTF-16 code units from `offset` on equal the beginning of `suffix`. */
export function sharedAfter(text: string, offset: number, suffix: string): number {
  const most = Math.min(suffix.length, text.length - offset);
  let length = 0;
  while (length < most && text.charCodeAt(offset + length) === suffix.charCodeAt(length)) length += 1;
  return length;
}
