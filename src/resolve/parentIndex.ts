import type { NamedParent } from './namedParent.ts';

/** Where a text names each larger place. */
export interface ParentIndex {
  /** In the order of the text. */
  readonly named: readonly NamedParent[];
  readonly byId: ReadonlyMap<string, ParentNames>;
  /** The countries and first divisions among them, by their codes: "PE", "US.IL". */
  readonly byCode: ReadonlyMap<string, ParentNames>;
  /** Codes of the states of which a telephone number, road or body stands in the text. */
  readonly marked: ReadonlySet<string>;
}

/** Where and how a text names one larger place. */
export interface ParentNames {
  readonly named: readonly NamedParent[];
  readonly keys: ReadonlySet<string>;
}

/** A mention, as far as the look-up needs it. */
interface KeyedSpan {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

export function indexParents(named: readonly NamedParent[]): ParentIndex {
  const byId = new Map<string, { named: NamedParent[]; keys: Set<string> }>();
  const byCode = new Map<string, ParentNames>();
  const marked = new Set<string>();
  for (const parent of named) {
    for (const { id, level, country, admin1 } of parent.parents) {
      if (parent.isMark) marked.add(admin1);
      const known = byId.get(id);
      if (known !== undefined) {
        known.named.push(parent);
        known.keys.add(parent.key);
        continue;
      }
      const names = { named: [parent], keys: new Set([parent.key]) };
      byId.set(id, names);
      if (level === 'country') byCode.set(country, names);
      if (level === 'admin1') byCode.set(admin1, names);
    }
  }
  return { named, byId, byCode, marked };
}

/** How many names in each direction are passed over for being the mention's own. */
const MOST_PASSED = 10;

/**
 * How far from a mention the text names a larger place, in UTF-16 code units; undefined where it does not. The mention's
 * own name is no clue, wherever it stands: neither "Georgia" for Georgia, nor "Tripoli" for the province called Tripoli.
 */
export function distanceToParent({ named }: ParentNames, span: KeyedSpan): number | undefined {
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
