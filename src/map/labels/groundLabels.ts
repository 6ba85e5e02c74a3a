/** The names of the basemap as they want room: how each looks at this zoom, and where it may stand. */
import type { BasemapLabel } from '../basemap.ts';
import { nameKey } from '../markers/arrangement.ts';
import type { Arrangement } from '../markers/arrangement.ts';
import { boxAround, overlap } from '../pixels/box.ts';
import type { Box, Pixel, Size } from '../pixels/box.ts';
import { pixelIn } from '../pixels/frame.ts';
import type { Frame } from '../pixels/frame.ts';
import { boxesAtDot, boxesBeside, boxesOver } from './labelBoxes.ts';
import type { MapLabel } from './mapLabel.ts';
import type { LabelKind, TextMeasure } from './textMeasure.ts';
import { wrapName } from './wrapName.ts';

/** Half of the dot before a city's name and the space after it; a capital's mark is larger. */
const CITY_DOT_HALF = 3;
const CAPITAL_DOT_HALF = 4;
/** A city's name is left out where the story has the same name this near. */
const SAME_CITY_PIXELS = 90;
/** Names of several words that stand over an area are broken where they are wider. */
const WRAP_PIXELS = 110;

type GroundKind = BasemapLabel['kind'];

/** How large a name is depends on how long it has been there already: from its first zoom, so many zooms on. */
const LOOKS: Readonly<Record<GroundKind, readonly (readonly [from: number, look: LabelKind])[]>> = {
  country: [
    [2, 'country-large'],
    [0, 'country'],
  ],
  sea: [
    [2, 'sea-large'],
    [0, 'sea'],
  ],
  capital: [
    [3, 'capital-large'],
    [0, 'capital'],
  ],
  city: [
    [3, 'city-large'],
    [1, 'city'],
    [0, 'city-small'],
  ],
  river: [[0, 'river']],
  range: [[0, 'range']],
  region: [[0, 'range']],
};

const isCity = (kind: GroundKind): boolean => kind === 'city' || kind === 'capital';

/** Those that this zoom and view have, in their own order. */
export function groundLabels(
  frame: Frame,
  labels: readonly BasemapLabel[],
  storyNames: Arrangement['byName'],
  measure: TextMeasure,
): MapLabel[] {
  return labels
    .filter(({ minZoom, maxZoom }) => frame.zoom >= minZoom && frame.zoom <= maxZoom)
    .flatMap((label): MapLabel[] => {
      const { text: name, kind, lonLat } = label;
      const at = pixelIn(frame, lonLat);
      if (!overlap(boxAround(at, 1), frame.view)) return [];
      const sameName = storyNames.get(nameKey(name)) ?? [];
      if (sameName.some((place) => !isCity(kind) || isNear(pixelIn(frame, place.lonLat), at))) return [];
      const look = lookOf(label, frame.zoom);
      const text = isCity(kind) ? name : wrapName(name, (words) => measure(words, look).width, WRAP_PIXELS);
      const boxes = boxesFor(kind, at, measure(text, look));
      return [{ text, kind: look, boxes, ...(isCity(kind) ? { dot: at } : { once: `${kind} ${name}` }) }];
    });
}

function lookOf({ kind, minZoom }: BasemapLabel, zoom: number): LabelKind {
  const looks = LOOKS[kind];
  return looks.find(([from]) => zoom - minZoom >= from)?.[1] ?? looks[0]?.[1] ?? 'city';
}

function boxesFor(kind: GroundKind, at: Pixel, size: Size): Box[] {
  switch (kind) {
    case 'city':
      return boxesAtDot(at, size, CITY_DOT_HALF);
    case 'capital':
      return boxesAtDot(at, size, CAPITAL_DOT_HALF);
    case 'river':
      return boxesBeside(at, 0, size);
    case 'country':
      return boxesOver(at, size, true);
    case 'sea':
    case 'range':
    case 'region':
    default:
      return boxesOver(at, size, false);
  }
}

const isNear = (a: Pixel, b: Pixel): boolean => Math.hypot(a.x - b.x, a.y - b.y) < SAME_CITY_PIXELS;
