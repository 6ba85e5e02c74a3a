import type { Arrangement, SceneMarker } from '../markers/arrangement.ts';
import type { BasemapLabel } from '../basemap.ts';
import { overlap } from '../pixels/box.ts';
import type { Box } from '../pixels/box.ts';
import type { Frame } from '../pixels/frame.ts';
import { groundLabels } from './groundLabels.ts';
import { boxesAlong, boxesBeside } from './labelBoxes.ts';
import type { MapLabel } from './mapLabel.ts';
import type { RouteLine } from '../lines/routeLines.ts';
import { boxesOfLine } from '../lines/shapeBoxes.ts';
import type { StatedShape } from '../lines/statedShape.ts';
import type { TextMeasure } from './textMeasure.ts';

export interface LabelledScene {
  readonly markers: readonly SceneMarker[];
  readonly byName: Arrangement['byName'];
  readonly routes: readonly RouteLine[];
  readonly stated: readonly StatedShape[];
  readonly basemap: readonly BasemapLabel[];
}

/** Written at the point that the article tells, where the place is drawn elsewhere. */
const AS_TOLD = 'as told';
/** A background place's dot is smaller than its box: its name may come this much nearer. */
const BACKGROUND_AIR = 1.5;

/** All names that want room in this frame, the most important first. */
export function sceneLabels(frame: Frame, scene: LabelledScene, measure: TextMeasure): MapLabel[] {
  const lines = [...scene.routes.map(({ line }) => line), ...scene.stated.flatMap((shape) => shape.lines)];
  const lineBoxes = lines.flatMap((line) => boxesOfLine(line).filter((box) => overlap(box, frame.view)));
  const labels = [
    ...placeLabelsOf(scene.markers, measure),
    ...scene.routes.filter(({ label }) => label !== '').map((route) => routeLabel(route, measure)),
    ...scene.stated.flatMap((shape) => statedLabels(shape, measure)),
    ...groundLabels(frame, scene.basemap, scene.byName, measure),
  ];
  return labels.map((label) => ({ ...label, boxes: clearOfLinesFirst(label.boxes, lineBoxes) }));
}

function importance(marker: SceneMarker): number {
  if (marker.isSelected) return 0;
  return marker.places[0]?.number === null ? 2 : 1;
}

/** The selected place's name, then the scenes' in story order, then the background's. */
function placeLabelsOf(markers: readonly SceneMarker[], measure: TextMeasure): MapLabel[] {
  const alone = markers.filter(({ kind }) => kind !== 'group');
  return alone
    .toSorted((a, b) => importance(a) - importance(b))
    .flatMap(({ places: [place], shown, size }): MapLabel[] => {
      if (place === undefined) return [];
      const kind = place.number === null ? 'background' : 'story';
      const half = kind === 'background' ? size / 2 - BACKGROUND_AIR : size / 2;
      return [{ text: place.label, kind, boxes: boxesBeside(shown, half, measure(place.label, kind)) }];
    });
}

function routeLabel({ line, label }: RouteLine, measure: TextMeasure): MapLabel {
  return { text: label, kind: 'route', boxes: boxesAlong(line, measure(label, 'route')) };
}

function statedLabels({ lines, label, point }: StatedShape, measure: TextMeasure): MapLabel[] {
  const [line] = lines;
  const words: MapLabel[] =
    line === undefined
      ? []
      : [{ text: label, kind: 'measure', boxes: boxesAlong(line, measure(label, 'measure')) }];
  if (point === null) return words;
  const boxes = boxesBeside(point, 6, measure(AS_TOLD, 'measure'));
  return [...words, { text: AS_TOLD, kind: 'measure', boxes }];
}

/** Words on a line are hard to read: the places beside it are tried first. */
function clearOfLinesFirst(boxes: readonly Box[], lineBoxes: readonly Box[]): readonly Box[] {
  if (lineBoxes.length === 0) return boxes;
  const crosses = (box: Box): boolean => lineBoxes.some((line) => overlap(box, line));
  return [...boxes.filter((box) => !crosses(box)), ...boxes.filter(crosses)];
}
