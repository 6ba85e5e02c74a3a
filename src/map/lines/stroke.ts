import type { Pixel } from '../pixels/box.ts';

/** A line or an area as it is drawn: what it looks like is in `map.css`. Points are world pixels. */
export interface Stroke {
  readonly className: string;
  /** Separate lines of one look; of an area its rings. */
  readonly lines: readonly (readonly Pixel[])[];
  readonly isArea: boolean;
}

export interface Dot {
  readonly className: string;
  readonly at: Pixel;
  readonly radius: number;
}

export interface Drawing {
  readonly strokes: readonly Stroke[];
  readonly dots: readonly Dot[];
}
