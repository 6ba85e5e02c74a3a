import type { Precision } from '../../geometry/allowedArea.ts';
import type { Span } from '../../text/span.ts';
import type { Stated } from '../../story/types.ts';
import type { TravelMode } from './travelSpeeds.ts';

interface Quantity {
  readonly value: number;
  /** As the article writes it: "miles", "hours". */
  readonly unit: string;
}

/** What a phrase tells of a place, from one or two others. */
export interface RelativePhrase {
  readonly relation: Stated['relation'];
  readonly distance?: Quantity;
  readonly distanceKm?: number;
  readonly duration?: Quantity;
  readonly hours?: number;
  readonly mode?: TravelMode;
  /** In degrees, clockwise from north. */
  readonly bearing?: number;
  readonly precision: Precision;
  /** "about", or a number that is none ("several miles"). */
  readonly approximate: boolean;
  /** Of `between`: "halfway". */
  readonly isHalfway?: boolean;
  /** Of `near`: "outside", which of a country means elsewhere. */
  readonly isOutside?: boolean;
}

/** The thing that a phrase describes: "port" in "the port north of Lima". */
export interface DescribedThing extends Span {
  /** In lower case. */
  readonly noun: string;
}

/** A place that the article describes from others: "about 50 miles north of Lima". The span holds the anchor's name. */
export interface RelativeMention extends Span, RelativePhrase {
  /** Indices of the mentions from which it is told. */
  readonly anchors: readonly number[];
  readonly head: DescribedThing | null;
  /** The index of the mention that names the place described: "Chancay, 50 miles north of Lima". */
  readonly subject: number | null;
  /** A name that no mention holds: "Alexander" in "moved to Alexander, south of Albany". */
  readonly newName?: Span;
  /** It goes on from the phrase before: "six miles from Gilroy and 30 miles from San Jose". */
  readonly isAgain?: boolean;
}

/** A mention from which a place may be told, and its index. */
export interface Anchor extends Span {
  readonly index: number;
  readonly isName: boolean;
}

/** A phrase, before it is known what it describes. */
export interface FoundPhrase extends Span {
  /** Where the part of the sentence that is looked at begins. */
  readonly from: number;
  readonly anchors: readonly number[];
  /** The place named before the phrase. */
  readonly before: Anchor | undefined;
  readonly phrase: RelativePhrase;
}
