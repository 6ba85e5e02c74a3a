import type { NamedParent } from './namedParent.ts';

/** Where a text names each larger place. */
export interface ParentIndex {
  /** In the order of the text. */
  readonly named: readonly NamedParent[];
  readonly byId: ReadonlyMap<string, ParentNames>;
  /** Codes of the states of which a telephone number, road or body stands in the text. */
  readonly marked: ReadonlySet<string>;
}

/** Where and how a text names one larger place. */
interface ParentNames {
  readonly named: readonly NamedParent[];
  readonly keys: ReadonlySet<string>;
}

/** A mention, as far as the look-up needs it. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

export function indexParents(named: readonly NamedParent[]): ParentIndex {
  const lists = new Map<string, NamedParent[]>();
  for (const parent of named) {
    for (const { id } of parent.parents) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [parent]);
      else list.push(parent);
    }
  }
  const byId = new Map<string, ParentNames>();
  for (const [id, list] of lists) {
    byId.set(id, { named: list, keys: new Set(list.map(({ key }) => key)) });
  }
  const marks = named.filter(({ isMark }) => isMark);
  const marked = new Set(marks.flatMap(({ parents }) => parents.map(({ admin1 }) => admin1)));
  return { named, byId, marked };
}

/** The ids of a country and of a first division, by their codes: "PE", "US.IL". */
export const countryId = (code: string): string => `iso3166-1:${code}`;
export const admin1Id = (code: string): string => `geonames-admin1:${code}`;

/** How many names in each direction are passed over for being the mention's own. */
const MOST_PASSED = 10;

/**
 * How far from a mention the text names a larger place, in UTF-16 code units; undefined where it does not. The mention's
 * own name is no clue, wherever it stands: neither "Georgia" for Georgia, nor "Tripoli" for the province called Tripoli.
 */
export function distanceToParent(index: ParentIndex, id: string, span: Span): number | undefined {
  const named = index.byId.get(id)?.named;
  if (named === undefined) return undefined;
  const isOther = (parent: NamedParent): boolean =>
    (parent.start >= span.end || parent.end <= span.start) && parent.key !== span.key;
  const middle = firstFrom(named, span.start);
  let distance: number | undefined;
  for (let at = middle; at < Math.min(named.length, middle + MOST_PASSED); at += 1) {
    const parent = named[at];
    if (parent === undefined || !isOther(parent)) continue;
    distance = parent.start - span.end;
    break;
  }
  for (let at = middle - 1; at >= Math.max(0, middle - MOST_PASSED); at -= 1) {
    const parent = named[at];
    if (parent === undefined || !isOther(parent)) continue;
    const before = span.start - parent.end;
    return distance === undefined ? before : Math.min(distance, before);
  }
  return distance;
}

/** Whether the text names the place itself by another name: "Georgia … Ga.". */
export function hasOtherName(index: ParentIndex, id: string, key: string): boolean {
  const keys = index.byId.get(id)?.keys;
  return keys !== undefined && keys.size > (keys.has(key) ? 1 : 0);
}

/** The number of the first parent that starts at an offset or later. */
export function firstFrom(named: readonly NamedParent[], offset: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((named[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
