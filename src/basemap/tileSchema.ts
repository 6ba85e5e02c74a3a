/** What the basemap's vector tiles hold: written by `geo/basemap`, drawn by `src/map`. */

/** The data's last zoom: its tiles are enlarged from there on. */
export const MAX_DATA_ZOOM = 6;

/**
 * `land`: polygons without properties; lakes and wide rivers are holes in it, and where there is no land there is sea.
 * `river`: lines; `z` is the zoom of the map from which they are drawn.
 * `state`: borders of states and provinces, lines without properties.
 * `border`: borders of countries, lines; `kind` is a `BorderKind`.
 * `label`: points; their properties are `LabelProperties`.
 */
export const TILE_LAYERS = ['land', 'river', 'state', 'border', 'label'] as const;
export type TileLayerName = (typeof TILE_LAYERS)[number];

export type BorderKind = 'country' | 'disputed';

export const BASEMAP_LABEL_KINDS = ['country', 'sea', 'capital', 'city', 'river', 'range', 'region'] as const;
export type BasemapLabelKind = (typeof BASEMAP_LABEL_KINDS)[number];

/** Zooms are the map's own, not the tile's: a tile of zoom 6 is drawn at zoom 7 and beyond. */
export interface LabelProperties {
  readonly kind: BasemapLabelKind;
  /** The name; absent where `code` is there. */
  readonly name?: string;
  /** A country's ISO 3166-1 alpha-2 code: the page writes its name in the page's own language. */
  readonly code?: string;
  /** First and last zoom at which the name is written. */
  readonly z: number;
  readonly maxz?: number;
  /** Names with a lower rank win room from those with a higher. One scale for the whole world. */
  readonly rank: number;
}
