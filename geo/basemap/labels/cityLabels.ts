import { toRadians } from '../../../src/geometry/earth.ts';
import type { Label } from './label.ts';
import type { Place } from './readPlaces.ts';

type ZoomTable = readonly (readonly [people: number, zoom: number])[];

/** The first zoom at which a capital, and another place, of at least so many people may be named. */
const CAPITAL_ZOOMS: ZoomTable = [
  [5_000_000, 3],
  [500_000, 4],
  [100_000, 5],
  [0, 6],
];
const CITY_ZOOMS: ZoomTable = [
  [8_000_000, 3],
  [2_000_000, 4],
  [500_000, 5],
  [100_000, 6],
  [30_000, 7],
  [10_000, 8],
  [3_000, 9],
  [0, 10],
];
/** A capital, and a territory's seat, is named from here on at the latest, whatever is beside it. */
const LAST_CAPITAL_ZOOM = 6;
/** The map is not made for closer views: a place that has no room here is left out. */
const LAST_ZOOM = 11;
/** With fewer people a place is named only where it is alone. */
const FEW_PEOPLE = 1_500;

/** So that a capital wins room from a city with three million more people. */
const CAPITAL_BONUS_PEOPLE = 3_000_000;
const weight = (place: Place): number => place.people + (place.isCapital ? CAPITAL_BONUS_PEOPLE : 0);

/** One name to a cell of so many pixels of the screen (of Web Mercator, 256 pixels to the world at zoom 0). */
const CELL_PIXELS = { width: 60, height: 40 } as const;

/**
 * Each place with the first zoom at which its cell of the screen is still free, the heaviest first: so names are
 * spread evenly, in deserts as in conurbations. The heaviest come first.
 */
export function cityLabels(places: readonly Place[]): Label[] {
  const taken = new Set<number>();
  return places
    .toSorted((a, b) => weight(b) - weight(a))
    .flatMap((place) => {
      const { name, at, people, isCapital, isSeat } = place;
      const cells = cellsByZoom(place);
      const first = firstZoom(place);
      const free = cells.findIndex((cell, zoom) => zoom >= first && !taken.has(cell));
      const z = isCapital || isSeat ? Math.min(free === -1 ? LAST_ZOOM : free, LAST_CAPITAL_ZOOM) : free;
      // Alone is who has the cell of the view from twice as far away.
      const ownFrom = people < FEW_PEOPLE && !isCapital && !isSeat ? z - 1 : z;
      if (z === -1 || (ownFrom < z && taken.has(cells[ownFrom] ?? -1))) return [];
      for (const cell of cells.slice(ownFrom)) taken.add(cell);
      return [{ kind: isCapital ? ('capital' as const) : ('city' as const), name, at, z }];
    });
}

function firstZoom({ isCapital, people }: Place): number {
  return (isCapital ? CAPITAL_ZOOMS : CITY_ZOOMS).find(([from]) => people >= from)?.[1] ?? LAST_ZOOM;
}

/** The cell the place lies in at each zoom, as one number. */
function cellsByZoom({ at: [lon, lat] }: Place): number[] {
  const sine = Math.sin(toRadians(lat));
  const x = (lon + 180) / 360;
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return Array.from({ length: LAST_ZOOM + 1 }, (_, zoom) => {
    const worldPixels = 256 * 2 ** zoom;
    const column = Math.floor((x * worldPixels) / CELL_PIXELS.width);
    const row = Math.floor((y * worldPixels) / CELL_PIXELS.height);
    return (zoom * 20_000 + column) * 20_000 + row;
  });
}
