/** How the ground's lines look by the map's zoom. Widths are in CSS pixels. */
import type { TileColours } from './tileColours.ts';

export interface LineStyle {
  readonly colour: keyof TileColours;
  readonly width: (zoom: number) => number;
  readonly zooms: readonly [first: number, last: number];
  readonly dashes: readonly number[];
}

const ALWAYS = [0, 99] as const;

/** Widths from one zoom to the next: the last of the table holds from there on. */
const widths =
  (...table: readonly (readonly [zoom: number, width: number])[]) =>
  (zoom: number): number =>
    table.findLast(([from]) => zoom >= from)?.[1] ?? 0.5;

/** Natural Earth's rivers are too coarse from zoom 7 on: there the wide ones are holes in the land. */
export const RIVER: LineStyle = {
  colour: 'river',
  width: widths([2, 0.7], [4, 0.9], [5, 1.2], [6, 1.4]),
  zooms: [2, 6],
  dashes: [],
};
export const COAST: LineStyle = {
  colour: 'coast',
  width: widths([3, 0.5], [5, 0.7], [7, 0.9], [9, 1.1]),
  zooms: [3, 99],
  dashes: [],
};
export const STATE: LineStyle = {
  colour: 'state',
  width: widths([4, 0.7], [6, 0.9]),
  zooms: [4, 99],
  dashes: [],
};
export const BORDER: LineStyle = {
  colour: 'border',
  width: widths([2, 0.7], [4, 0.9], [6, 1.1], [8, 1.4]),
  zooms: ALWAYS,
  dashes: [],
};
export const DISPUTED: LineStyle = { ...BORDER, dashes: [4, 3] };

/** How far a corner is rounded where a tile is enlarged, in CSS pixels. */
export const cornerPixels = (zoom: number): number => (zoom < 8 ? 0 : Math.min(14, 3 * (zoom - 8) + 3));

/** Water or land whose box is smaller than this is a speck, and is not drawn; width and height together. */
export const SPECK_PIXELS = { water: 6, land: 1 } as const;
/** The outline of something so small would hide it; width and height together. */
export const UNLINED_PIXELS = 20;
