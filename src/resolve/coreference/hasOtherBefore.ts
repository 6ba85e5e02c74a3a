import type { PlaceKind } from '../../story/types.ts';

/** How much of the text before a name is looked at, in UTF-16 code units. */
const WINDOW_LENGTH = 2000;
/** Of these an article often has several, and names few of them. */
const KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'building',
  'street',
  'place',
  'port',
  'airport',
  'park',
]);
const DETERMINERS = 'an?|the|this|that|another|its|his|her|their|our|two|three|several';

/**
 * Whether the article speaks of another such thing before it names this one: in "a spare bridge … Poplar Street Bridge … the
 * bridge" it is not plain which one is meant.
 *
 * @param start Where this one is named.
 */
export function hasOtherBefore(
  text: string,
  start: number,
  noun: string,
  kind: PlaceKind | undefined,
): boolean {
  if (kind === undefined || !KINDS.has(kind)) return false;
  const before = text.slice(Math.max(0, start - WINDOW_LENGTH), start);
  if (!before.includes(noun)) return false;
  return new RegExp(
    String.raw`(?<!\p{L})(?:${DETERMINERS})\s+(?:[\p{Ll}\p{N}-]+\s+){0,2}${noun}s?(?!\p{L})`,
    'iu',
  ).test(before);
}
