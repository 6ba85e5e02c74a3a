/** What the steps before have found, on its way into the story. Offsets count UTF-16 code units of the canonical text. */
import type { LonLat } from '../geometry/lonLat.ts';
import type { Span } from '../text/span.ts';
import type { Mention, PlaceKind, Resolution, Stated, When } from '../story/types.ts';

/** A mention, and the thing that it stands for: a key, or null where nobody knows. */
export interface FoundMention extends Span {
  readonly kind: Mention['kind'];
  readonly thing: string | null;
  readonly confidence: number;
  readonly reason: string;
  readonly when?: When;
  /** It only tells where another thing is: "50 miles north of Lima". */
  readonly isAnchor?: boolean;
}

/** One thing that mentions stand for: a place of the gazetteer, or one that the article describes from another. */
export interface FoundThing {
  /** The gazetteer's id, or `relative:` and where its first mention starts. */
  readonly key: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** GeoNames' code: PPLC is a capital; "" where there is none. */
  readonly featureCode: string;
  /** ISO 3166-1 alpha-2, and GeoNames' admin codes; "" where there are none. */
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly gazetteer?: string;
  /** The noun by which a relative place is told: "port". */
  readonly headNoun?: string;
  readonly lonLat: LonLat | null;
  readonly resolution: Resolution;
  readonly stated?: Stated;
}

/** The article says that someone goes from one thing to another; both by their keys. */
export interface FoundRoute {
  readonly from: string;
  readonly to: string;
  readonly when?: When;
  /** The words that say so; null where they are not quoted. */
  readonly passage: Span | null;
}

export type Role = 'scene' | 'background';

/** In the order of the text; of two that begin together the longer first. */
export const inOrder = (mentions: readonly FoundMention[]): FoundMention[] =>
  mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
