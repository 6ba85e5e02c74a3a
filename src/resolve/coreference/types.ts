import type { PlaceKind } from '../../story/types.ts';
import type { Span } from '../../text/span.ts';

/** A place that the text names or tells from others, at one of its mentions. */
export interface DescribableThing extends Span {
  readonly kind: PlaceKind;
  /** The noun by which a relative place was told: "port". */
  readonly headNoun?: string;
  /** Whether it is a capital, for "the capital". */
  readonly isCapital?: boolean;
  /** What the mentions of one place have in common; left out, the mention stands for a place of its own. */
  readonly key?: string;
}

/** A mention of a thing, by its name or by a description: the thing's index. */
export interface Named extends Span {
  readonly thing: number;
}
