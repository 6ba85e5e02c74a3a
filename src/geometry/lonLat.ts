/** A point on the globe in degrees (WGS 84), in GeoJSON's order: longitude first. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A box in degrees: west, south, east, north. West is greater than east over the antimeridian (RFC 7946). */
export type BBox = readonly [west: number, south: number, east: number, north: number];
