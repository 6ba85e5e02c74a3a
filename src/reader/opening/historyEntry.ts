/** What an entry of the browser's history says of the story that it stands for; kept as `history.state`. */
export interface HistoryEntry {
  /** The key of a story of the reader's own; null where the address leads to the story. */
  readonly ownKey: string | null;
}

/** Of a story that the address leads to. */
export const ADDRESSED: HistoryEntry = { ownKey: null };

/** Null for an entry that the page did not make: an address that was opened or typed, a link within the page. */
export function readEntry(state: unknown): HistoryEntry | null {
  if (typeof state !== 'object' || state === null || !('ownKey' in state)) return null;
  const { ownKey } = state;
  return ownKey === null || typeof ownKey === 'string' ? { ownKey } : null;
}
