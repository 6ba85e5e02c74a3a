/** What the system's codes say of a file. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'it is not allowed',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'it is not allowed',
  EROFS: 'the disk cannot be written to',
};

/** Why something failed, in words that follow a colon: for a file that could not be read or written, plain ones. */
export function whyNot(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return (typeof code === 'string' ? WORDS[code] : undefined) ?? String(message ?? error).replace(/\.$/u, '');
}
