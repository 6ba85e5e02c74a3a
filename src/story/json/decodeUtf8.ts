/** What this file needs of the platform's decoder; the core compiles without the DOM's types. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string };

/**
 * The text of UTF-8 bytes, without a byte-order mark; where they are not UTF-8, the offset of the first byte that
 * does not fit, or their length where the last character is cut off. Never throws.
 */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly badByte: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { badByte: lengthOfGoodStart(bytes) };
  }
}

/** The longest start that decodes, found by halving: the decoder does not say where it failed. */
function lengthOfGoodStart(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    // In a stream, a character that is cut off at the end is no fault yet.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
