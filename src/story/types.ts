/** The story's types, inferred from the schema. Coordinates are `[longitude, latitude]` in degrees. */
import type { InferOutput } from 'valibot';
import type { PLACE_KINDS, StorySchema, schemas } from './schema.ts';

export type PlaceKind = (typeof PLACE_KINDS)[number];
export type Story = InferOutput<typeof StorySchema>;
export type Article = InferOutput<typeof schemas.ArticleSchema>;
export type Mention = InferOutput<typeof schemas.MentionSchema>;
export type Route = InferOutput<typeof schemas.RouteSchema>;
/** One thing on the map: a GeoJSON feature with its passages. */
export type Place = InferOutput<typeof schemas.PlaceSchema>;
export type PlaceId = Place['id'];
export type Passage = InferOutput<typeof schemas.PassageSchema>;
export type When = InferOutput<typeof schemas.WhenSchema>;
export type Resolution = InferOutput<typeof schemas.ResolutionSchema>;
export type Candidate = InferOutput<typeof schemas.CandidateSchema>;
/** How the article describes a relative place. */
export type Stated = InferOutput<typeof schemas.StatedSchema>;

/** Something that is wrong in a story, or that could not be read; `path` is a JSON pointer. */
export interface Issue {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}
