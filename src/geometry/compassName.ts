/** The sixteen points of the compass in words, clockwise from north, 22.5° apart. */
const COMPASS_POINTS = [
  'north',
  'north-north-east',
  'north-east',
  'east-north-east',
  'east',
  'east-south-east',
  'south-east',
  'south-south-east',
  'south',
  'south-south-west',
  'south-west',
  'west-south-west',
  'west',
  'west-north-west',
  'north-west',
  'north-north-west',
] as const;

type CompassName = (typeof COMPASS_POINTS)[number];

/** The nearest of sixteen compass points in words ("north-north-west"); any finite bearing in degrees. */
export function compassName(bearingDegrees: number): CompassName {
  const turns = bearingDegrees / 360;
  const name = COMPASS_POINTS[Math.round((turns - Math.floor(turns)) * 16) % 16];
  if (name === undefined)
    throw new RangeError(`bearing ${bearingDegrees}: expected a finite number of degrees`);
  return name;
}
