/** How a trial story is written by hand: a text with its mentions marked, and a table of its places. */
import type { PlaceRecord } from '../../../src/story/placesFromRecords.ts';
import type { Place, Story } from '../../../src/story/types.ts';

export interface Tale {
  readonly map: Omit<Story, 'type' | 'dateline' | 'features' | 'mentions' | 'routes' | 'article'>;
  readonly article: NonNullable<Story['article']>;
  /**
   * One sentence a line, an empty line between paragraphs. `[Lima](lima)` is a mention of the place with that id,
   * `[Peruvian](demonym:peru)` one of another kind, `[Elm Street](?no such street)` one of no place and why. Every
   * sentence becomes a passage of each place that it mentions. A line may start with the date of what it tells:
   * `@2024-03-02 `, `@1931-03 `, `@2024-03-02..2024-03-05 `.
   */
  readonly text: string;
  readonly places: readonly TalePlace[];
  /** From, to, and the first words of the sentence that says so. */
  readonly routes?: readonly (readonly [from: string, to: string, sentence: string])[];
  /** False leaves the text out of the story, as its owner might want it. */
  readonly withText?: boolean;
}

export interface TalePlace {
  readonly record: PlaceRecord;
  /** In place of the record's point. */
  readonly geometry?: Place['geometry'];
  readonly more?: Partial<Place['properties']>;
}

export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'place' | 'demonym' | 'inside' | 'relative' | 'description';
  readonly place: string | null;
  readonly reason: string | null;
};

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly marks: readonly Mark[];
}
