/**
 * The same meridian as `lon`, told within 180° of `nearLon`: `unwrapLongitude(-179, 178)` is 181.
 * A longitude that is near enough already comes back unchanged.
 */
export function unwrapLongitude(lon: number, nearLon: number): number {
  const turns = Math.round((lon - nearLon) / 360);
  // An exact half turn rounds away from one that is within 180° already.
  return turns === 0 || Math.abs(lon - nearLon) <= 180 ? lon : lon - 360 * turns;
}
