/** The text of a file of the reader's own. */

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/** A longer text is no article. */
export const MAX_BYTES = 5_000_000;

/** One sentence on a text that is too long; null for one that is not. */
export function tooLong(name: string, length: number): string | null {
  if (length <= MAX_BYTES) return null;
  return `${name} is ${(length / 1e6).toFixed(1)} MB long; at most ${MAX_BYTES / 1e6} MB can be read.`;
}

/**
 * Reads UTF-8, UTF-16 with its mark, and what is neither as Windows-1252, which old text files are in.
 * @returns One sentence where the bytes are no text: an empty file, a picture, a PDF, a word processor's file.
 */
export function textOfFile(name: string, bytes: Uint8Array): FileText {
  const shown = `“${name}”`;
  const problem = tooLong(shown, bytes.length);
  if (problem !== null) return { ok: false, problem };
  const text = decode(bytes);
  if (text === null) {
    return { ok: false, problem: `${shown} is no text file: save the article as plain text (.txt) first.` };
  }
  if (text.trim() === '') return { ok: false, problem: `${shown} holds no text.` };
  return { ok: true, text };
}

/** True for what text never holds: control characters other than tab, line ends, form feed and escape. */
const isControl = (code: number): boolean => code < 0x09 || (code > 0x0d && code < 0x20 && code !== 0x1b);

function holdsControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) return true;
  return false;
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  return text.startsWith('%PDF-') || holdsControls(text) ? null : text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
