import fc from 'fast-check';
import { loose } from './arbitraryLoose.ts';

const lon = fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-0, 180, -180));
const lat = fc.double({ min: -90, max: 90, noNaN: true });
export const lonLat = fc.tuple(lon, lat);
const position = fc.oneof(lonLat, fc.tuple(lon, lat, fc.double({ noNaN: true, noDefaultInfinity: true })));
const line = fc.array(position, { minLength: 2, maxLength: 4 });
const ring = fc.array(position, { minLength: 3, maxLength: 5 }).map((open) => [...open, ...open.slice(0, 1)]);
export const rings = fc.array(ring, { maxLength: 2 });

const simpleGeometry = fc.oneof(
  loose(fc.record({ type: fc.constant('Point' as const), coordinates: position })),
  loose(
    fc.record({
      type: fc.constant('MultiPoint' as const),
      coordinates: fc.array(position, { maxLength: 3 }),
    }),
  ),
  loose(fc.record({ type: fc.constant('LineString' as const), coordinates: line })),
  loose(
    fc.record({
      type: fc.constant('MultiLineString' as const),
      coordinates: fc.array(line, { maxLength: 2 }),
    }),
  ),
  loose(fc.record({ type: fc.constant('Polygon' as const), coordinates: rings })),
  loose(
    fc.record({ type: fc.constant('MultiPolygon' as const), coordinates: fc.array(rings, { maxLength: 2 }) }),
  ),
);
export const geometry = fc.oneof(
  fc.constant(null),
  simpleGeometry,
  loose(
    fc.record({
      type: fc.constant('GeometryCollection' as const),
      geometries: fc.array(simpleGeometry, { maxLength: 2 }),
    }),
  ),
);
