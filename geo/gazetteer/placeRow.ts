import type { LonLat } from '../../src/geometry/lonLat.ts';
import type { GazetteerLevel, NameQuality, PlaceExtent } from '../../src/gazetteer/types.ts';
import type { PlaceKind } from '../../src/story/types.ts';

/** A place on its way into the gazetteer's file. */
export interface PlaceRow {
  readonly level: GazetteerLevel;
  readonly kind: PlaceKind;
  readonly name: string;
  /** "PE", "PE.15", "PE.15.1501"; "" for what lies in no country or several. */
  readonly adminCode: string;
  readonly featureCode: string;
  /** GeoNames' number, for a city; 0 for others. */
  readonly cityId: number;
  /** "sea/black-sea", for a feature; "" for others. */
  readonly featureId: string;
  /** 0 where it is not known. */
  readonly population: number;
  readonly nameCount: number;
  readonly lonLat: LonLat;
  /** Of a country or a first division; null where its towns do not tell. */
  readonly extent?: PlaceExtent | null;
  readonly names: readonly PlaceName[];
}

export interface PlaceName {
  readonly text: string;
  readonly quality: NameQuality;
}

export const named = (quality: NameQuality, ...texts: readonly string[]): PlaceName[] =>
  texts.map((text) => ({ text, quality }));
