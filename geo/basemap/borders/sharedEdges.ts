import type { LonLat } from '../../../src/geometry/lonLat.ts';

/** Positions of the source have three decimals. */
const STEPS_PER_DEGREE = 1000;
const ROW = 181 * STEPS_PER_DEGREE;
/** Room beside a vertex or an edge for a country's number and the way that the country's ring takes it. */
const MARKS = 512;

type Ring = readonly (readonly [lon: number, lat: number])[];

/** A country's rings, those of its polygons first, each polygon's outer ring first; they may wind either way. */
export interface CountryLand {
  readonly code: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** Where two countries border on each other, in pieces from one vertex of the source to the next. */
export interface SharedBorder {
  readonly countries: readonly [string, string];
  readonly edges: readonly (readonly [LonLat, LonLat])[];
}

/**
 * The edges that two countries have in common and lie on either side of: their rings take it in opposite ways.
 * Where two countries have the same land in the source (Crimea), its coast is no border, and an edge that two parts
 * of one country share is none. At most 256 countries, whose vertices lie on one grid of 0.001°.
 *
 * Sorted arrays of numbers instead of maps: the world has five million vertices.
 */
export function sharedEdges(countries: readonly CountryLand[]): SharedBorder[] {
  if (countries.length > MARKS / 2)
    throw new Error(`sharedEdges: ${countries.length} countries, expected at most ${MARKS / 2}`);
  const vertices = sharedVertices(countries);
  const indexOf = createIndex(vertices);
  const edges = markedKeys(countries, (ring, add) => {
    let before: number | undefined;
    for (const point of ring) {
      const index = indexOf(gridKey(point));
      if (index !== undefined && before !== undefined && index > before)
        add(before * vertices.length + index, 0);
      if (index !== undefined && before !== undefined && index < before)
        add(index * vertices.length + before, 1);
      before = index;
    }
  });
  const byPair = new Map<number, (readonly [LonLat, LonLat])[]>();
  const pointAt = (index: number): LonLat => pointOf(vertices[index] ?? 0);
  forEachKey(edges, (key, marks) => {
    const pair = pairOnEitherSide(marks);
    if (pair === undefined) return;
    const there = byPair.get(pair) ?? [];
    there.push([pointAt(Math.floor(key / vertices.length)), pointAt(key % vertices.length)]);
    byPair.set(pair, there);
  });
  const codeAt = (index: number): string => countries[index]?.code ?? '';
  return [...byPair].map(([pair, pairEdges]) => ({
    countries: [codeAt(Math.floor(pair / MARKS)), codeAt(pair % MARKS)],
    edges: pairEdges,
  }));
}

/** Two countries that take the edge in opposite ways, as one number; undefined where there are none. */
function pairOnEitherSide(marks: readonly number[]): number | undefined {
  const forward = marks.find((mark) => mark % 2 === 0);
  const backward = marks.find((mark) => mark % 2 === 1 && forward !== undefined && mark !== forward + 1);
  if (forward === undefined || backward === undefined) return undefined;
  const [a, b] = [forward >> 1, backward >> 1];
  return Math.min(a, b) * MARKS + Math.max(a, b);
}

/** A point of the source's grid as one number. */
const gridKey = ([lon, lat]: readonly [number, number]): number =>
  Math.round((lon + 180) * STEPS_PER_DEGREE) * ROW + Math.round((lat + 90) * STEPS_PER_DEGREE);

const pointOf = (key: number): LonLat => [
  (Math.floor(key / ROW) - 180 * STEPS_PER_DEGREE) / STEPS_PER_DEGREE,
  ((key % ROW) - 90 * STEPS_PER_DEGREE) / STEPS_PER_DEGREE,
];

/** The vertices that at least two countries have, in order. */
function sharedVertices(countries: readonly CountryLand[]): Float64Array {
  const all = markedKeys(countries, (ring, add) => {
    for (const point of ring) add(gridKey(point), 0);
  });
  const shared: number[] = [];
  forEachKey(all, (key, marks) => {
    if ((marks[0] ?? 0) >> 1 !== (marks.at(-1) ?? 0) >> 1) shared.push(key);
  });
  return Float64Array.from(shared);
}

/** The place of a key in the list. Nearly all that are asked for are not in it: a table of remainders tells most. */
function createIndex(keys: Float64Array): (key: number) => number | undefined {
  const remainders = 2 ** 22;
  const isPossible = new Uint8Array(remainders);
  for (const key of keys) isPossible[key % remainders] = 1;
  const indexOf = new Map(Array.from(keys, (key, index) => [key, index]));
  return (key) => (isPossible[key % remainders] === 1 ? indexOf.get(key) : undefined);
}

type KeysOf = (ring: Ring, add: (key: number, way: 0 | 1) => void) => void;

/** What the rings have, each with its country and way, in order of the keys. */
function markedKeys(countries: readonly CountryLand[], keysOf: KeysOf): Float64Array {
  const rings = countries.flatMap(({ polygons }, country) =>
    polygons.flatMap((polygon) =>
      polygon.map((ring, i) => ({ country, ring, turned: isClockwise(ring) === (i === 0) ? 1 : 0 })),
    ),
  );
  const marked = new Float64Array(rings.reduce((sum, { ring }) => sum + ring.length, 0));
  let length = 0;
  for (const { country, ring, turned } of rings) {
    keysOf(ring, (key, way) => {
      marked[length] = key * MARKS + country * 2 + (way ^ turned);
      length += 1;
    });
  }
  return marked.subarray(0, length).toSorted();
}

function isClockwise(ring: Ring): boolean {
  let doubleArea = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [[aLon, aLat], [bLon, bLat]] = [ring[i - 1] ?? [0, 0], ring[i] ?? [0, 0]];
    doubleArea += aLon * bLat - bLon * aLat;
  }
  return doubleArea < 0;
}

/** Calls with each key that is there more than once, and its marks in order; the array is the same at each call. */
function forEachKey(marked: Float64Array, visit: (key: number, marks: readonly number[]) => void): void {
  let key = -1;
  const marks: number[] = [];
  for (let i = 0; i <= marked.length; i += 1) {
    const value = marked[i] ?? Infinity;
    const valueKey = Math.floor(value / MARKS);
    if (valueKey !== key) {
      if (marks.length > 1) visit(key, marks);
      key = valueKey;
      marks.length = 0;
    }
    marks.push(value % MARKS);
  }
}
