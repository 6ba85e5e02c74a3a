/** The earth as a sphere, and the angles on it. */

/** Mean radius (2a + b) / 3 of the WGS 84 ellipsoid (Moritz, Geodetic Reference System 1980, IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

/** As far apart as two points can be, in kilometres. */
export const HALF_CIRCUMFERENCE_KM = Math.PI * EARTH_RADIUS_KM;

export const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
export const toDegrees = (radians: number): number => (radians * 180) / Math.PI;
