/** The npm package `geojson` (a converter; `@types/geojson` describes the format, not this package). */
declare module 'geojson/geojson.js' {
  interface ParseOptions {
    readonly Point: readonly [latitude: string, longitude: string];
    readonly include?: readonly string[];
  }
  const GeoJSON: { parse(records: readonly object[], options: ParseOptions): unknown };
  export default GeoJSON;
}
