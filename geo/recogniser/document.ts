/** The kinds of name that the training texts mark. */
export type EntityKind = 'place' | 'person' | 'organisation' | 'other';

/** A marked name: `text.slice(start, end)`. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
}

/** A text to learn from, with all its names. */
export interface TrainingDocument {
  readonly source: string;
  readonly text: string;
  readonly entities: readonly Entity[];
}
