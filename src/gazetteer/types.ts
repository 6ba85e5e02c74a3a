/** The index of the world's places: what the rest of the geoparser sees of it. Coordinates are `[longitude, latitude]`. */
import type { BBox, LonLat } from '../geometry/lonLat.ts';
import type { PlaceKind } from '../story/types.ts';

/** What a place is in the order of government; `feature` is a region, a sea, a river, a range. */
export type GazetteerLevel = 'country' | 'admin1' | 'admin2' | 'city' | 'feature';

/** One place. The same object each time it is asked for. */
export interface GazetteerPlace {
  /** "geonames:3936456", "iso3166-1:PE", "geonames-admin1:US.IL", "geonames-admin2:US.IL.003", "dateline:region/south-america". */
  readonly id: string;
  readonly name: string;
  readonly level: GazetteerLevel;
  readonly kind: PlaceKind;
  /** GeoNames' feature code: PPLC, PPLA, ADM1, PCLI; "" for our own tables. */
  readonly featureCode: string;
  /** ISO 3166-1 alpha-2; "" where it lies in none or several. */
  readonly country: string;
  /** "US.IL", and "US.IL.003"; "" where there is none. */
  readonly admin1: string;
  readonly admin2: string;
  /** 0 where it is not known. To within 4 %. */
  readonly population: number;
  /**
   * How many names it has in the source: how well known it is. Where the source counts none, what is usual: 200 for a
   * country, 50 and 10 for a first and a second division, 100 for a feature.
   */
  readonly nameCount: number;
  readonly lonLat: LonLat;
  /** Of a country or a first division whose towns tell it; left out for all others. */
  readonly extent?: PlaceExtent;
}

/** How far a country or a division reaches, by the towns in it. */
export interface PlaceExtent {
  /** Around its towns, without those of far islands; to within a hundredth of a degree. */
  readonly box: BBox;
  /** Where the towns lie in its north, north-east, east and so on clockwise; eight points, to within a 255th of the box. */
  readonly parts: readonly LonLat[];
}

/**
 * How a name belongs to its place; `short` is an alternate name of under four letters. The names of Dateline's own
 * tables count as `primary`; `alternate` are GeoNames', and divisions' without "County" or "Province".
 */
export type NameQuality = 'primary' | 'alternate' | 'short' | 'abbreviation' | 'demonym';

export interface NameMatch {
  readonly place: GazetteerPlace;
  readonly quality: NameQuality;
}

/** All that is known of a name as a text writes it. */
export interface NameReading {
  readonly key: string;
  readonly matches: readonly NameMatch[];
  /** The countries and divisions among its bearers, without those that bear it as a short name. */
  readonly divisions: readonly GazetteerPlace[];
  /** Whether it is a name or begins a longer one, as `hasKeyPrefix` has it. */
  readonly goesOn: boolean;
}

export interface Gazetteer {
  /**
   * All bearers of a name, in any case, with or without diacritics, the most populous first; [] where there are none.
   * A feature of unknown population stands where a million people would, a quarter of a city where 20,000 would; a
   * division stands behind a city of its name that lies in it and has a twentieth of its people. An abbreviation is
   * found without its dots and capitals too ("us", "in"): look at the text.
   */
  readonly lookUp: (name: string) => readonly NameMatch[];
  /** As `lookUp`, for a name that is already a key (`nameKey`): the hot path. */
  readonly lookUpKey: (key: string) => readonly NameMatch[];
  /** True where a key begins so (the key itself, or it and a space): for finding the longest name. */
  readonly hasKeyPrefix: (key: string) => boolean;
  /** The key of a name, and what `lookUpKey` and `hasKeyPrefix` say of it; remembered, for reading whole texts. */
  readonly readName: (name: string) => NameReading;
  readonly place: (id: string) => GazetteerPlace | undefined;
  /** At most 200 places whose name begins so, typing errors forgiven, the best first: for a search box. */
  readonly search: (text: string, limit: number) => readonly NameMatch[];
}
