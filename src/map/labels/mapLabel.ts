import type { Pixel } from '../pixels/box.ts';
import type { LabelCandidate } from './placeLabels.ts';
import type { LabelKind } from './textMeasure.ts';

/** A name that wants room on the map. */
export interface MapLabel extends LabelCandidate {
  readonly text: string;
  readonly kind: LabelKind;
  /** Where the mark of a city is, which is part of its name. */
  readonly dot?: Pixel;
}
