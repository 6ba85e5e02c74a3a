import type { TileArea } from './tileArea.ts';

/** Why the area is none, in a sentence; undefined where nothing is wrong with it. */
export function whyNoArea({ bbox, minZoom, maxZoom }: TileArea): string | undefined {
  const [west, south, east, north] = bbox;
  const name = `The area ${bbox.join(', ')}`;
  const badLon = firstThatIsNot(isBetween(-180, 180), [west, east]);
  if (badLon !== undefined) return `${name} has the longitude ${badLon}: expected -180 to 180.`;
  const badLat = firstThatIsNot(isBetween(-90, 90), [south, north]);
  if (badLat !== undefined) return `${name} has the latitude ${badLat}: expected -90 to 90.`;
  if (south > north) return `${name} has south ${south} above north ${north}: expected south first.`;
  const badZoom = firstThatIsNot((zoom) => Number.isInteger(zoom) && zoom >= 0, [minZoom, maxZoom]);
  if (badZoom !== undefined) return `${name} has the zoom ${badZoom}: expected a whole number from 0.`;
  if (minZoom > maxZoom) {
    return `${name} has minZoom ${minZoom} above maxZoom ${maxZoom}: expected the lower first.`;
  }
  return undefined;
}

/** NaN and what is no number at all lie nowhere. */
const isBetween = (least: number, most: number) => (value: number) => value >= least && value <= most;

/** As text, so that a missing value is one, too. */
function firstThatIsNot(isGood: (value: number) => boolean, values: readonly number[]): string | undefined {
  return values.filter((value) => !isGood(value)).map(String)[0];
}
