/** The same meridian in [-180, 180); a longitude in that range comes back unchanged, 180 becomes -180. */
export function normaliseLongitude(lon: number): number {
  if (lon >= -180 && lon < 180) return lon;
  const normalised = lon - 360 * Math.floor((lon + 180) / 360);
  // Just below -180 the subtraction rounds to 180 itself.
  return normalised < 180 ? normalised : -180;
}
