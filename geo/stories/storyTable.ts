/** The form of a story made by hand: everything a person decides, and none of the article's sentences. */
import type { PlaceRecord } from '../../src/story/placesFromRecords.ts';
import type { Article, Mention, Resolution, Stated, Story, When } from '../../src/story/types.ts';

/** A span of the article, by its first and its last words: fewer than eight, found once. */
export interface Marks {
  readonly from: string;
  readonly to: string;
}

interface PassageRow {
  readonly marks: Marks;
  readonly when?: When;
  /** Whose name is marked in the quotation where the place itself is not named in it: an id. */
  readonly namedAs?: string;
}

export interface PlaceRow {
  /** Its order is that of the rows. */
  readonly record: PlaceRecord;
  /** The point as told is put behind the candidates. */
  readonly resolution: Resolution;
  readonly passages: readonly PassageRow[];
  readonly stated?: StatedRow;
}

/** An offset from a place of the table; the point as told and the area are computed from it. */
export interface StatedRow {
  readonly anchor: string;
  readonly distance: NonNullable<Stated['distance']>;
  readonly bearing: number;
  readonly text: string;
  /** What the point as told is called among the candidates. */
  readonly pointName: string;
}

/** Words that name or describe a place, wherever they stand in the article. */
export interface MentionRow {
  readonly exact: string;
  readonly kind: Mention['kind'];
  readonly place: string | null;
  readonly confidence: number;
  readonly reason: string;
  readonly when?: When;
}

interface RouteRow {
  readonly from: string;
  readonly to: string;
  readonly when: When;
  readonly marks: Marks;
}

export interface StoryTable {
  readonly map: Pick<
    Story,
    'title' | 'description' | 'creator' | 'created' | 'modified' | 'license' | 'language'
  >;
  readonly article: Pick<Article, 'publisher' | 'published' | 'language' | 'rights'>;
  readonly places: readonly PlaceRow[];
  readonly mentions: readonly MentionRow[];
  readonly routes: readonly RouteRow[];
}
