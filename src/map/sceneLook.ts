import type { Place, PlaceId } from '../story/types.ts';
import { boxOfMarker } from './markers/arrangement.ts';
import type { Arrangement, SceneMarker } from './markers/arrangement.ts';
import type { BasemapLabel } from './basemap.ts';
import { boxAround, centreOfBox, grow } from './pixels/box.ts';
import type { Box } from './pixels/box.ts';
import type { Frame } from './pixels/frame.ts';
import type { DrawnLabel } from './labels/labelLayer.ts';
import { leaderLines } from './lines/leaderLines.ts';
import { placeLabels } from './labels/placeLabels.ts';
import type { Surroundings } from './popups/placePopup.ts';
import { placeShape } from './lines/placeShapes.ts';
import { routeLines, routeStrokes } from './lines/routeLines.ts';
import type { RouteLine } from './lines/routeLines.ts';
import { sceneLabels } from './labels/sceneLabels.ts';
import { markersInFrame } from './markers/sceneMarkers.ts';
import type { MarkerOf } from './markers/sceneMarkers.ts';
import { boxesOfStated, drawStated, marksOfStated, statedInFrame, statedShape } from './lines/statedShape.ts';
import type { DrawnStated } from './lines/statedShape.ts';
import type { Drawing } from './lines/stroke.ts';
import type { TextMeasure } from './labels/textMeasure.ts';
import type { MapScene } from './types.ts';

/** A scene as one frame shows it. */
export interface SceneLook {
  readonly frame: Frame;
  readonly arrangement: Arrangement;
  /** Those in the padded view. */
  readonly markers: readonly SceneMarker[];
  readonly allMarkers: readonly SceneMarker[];
  readonly markerOf: MarkerOf;
  readonly routes: readonly RouteLine[];
  readonly stated: readonly DrawnStated[];
}

const LABEL_EDGE_PIXELS = 3;
const LEADER_DOT_PIXELS = 8;

export function lookAtScene(frame: Frame, arrangement: Arrangement, scene: MapScene): SceneLook {
  const { inView, all, markerOf } = markersInFrame(frame, arrangement);
  return {
    frame,
    arrangement,
    markers: inView,
    allMarkers: all,
    markerOf,
    routes: routeLines(frame, scene.routes, markerOf),
    stated: statedInFrame(frame, arrangement.located, scene.selected),
  };
}

/** All lines and areas, from the lowest to the highest. */
export function drawingsOf({ frame, arrangement, markers, routes, stated }: SceneLook): Drawing[] {
  return [
    ...arrangement.located.map((place) => placeShape(frame, place)),
    ...stated.map(({ shape, isSelected }) => drawStated(shape, isSelected)),
    { strokes: routeStrokes(frame, routes), dots: [] },
    leaderLines(markers),
  ];
}

/** The names that have room, beside the markers and clear of them. */
export function labelsOf(
  look: SceneLook,
  basemap: readonly BasemapLabel[],
  controls: readonly Box[],
  measure: TextMeasure,
): DrawnLabel[] {
  const { frame, arrangement, markers, routes, stated } = look;
  const shapes = stated.map(({ shape }) => shape);
  const candidates = sceneLabels(
    frame,
    { markers, byName: arrangement.byName, routes, stated: shapes, basemap },
    measure,
  );
  const obstacles = [
    ...markers.map(boxOfMarker),
    ...markers
      .filter(({ kind }) => kind === 'moved')
      .map(({ truePoint }) => boxAround(truePoint, LEADER_DOT_PIXELS)),
    ...shapes.flatMap(marksOfStated),
    ...controls,
  ];
  return placeLabels(candidates, obstacles, grow(frame.clear, -LABEL_EDGE_PIXELS)).map(
    ({ candidate: { text, kind, dot }, box }) => ({
      text,
      kind,
      box,
      isLeftOfDot: dot !== undefined && centreOfBox(box).x < dot.x,
    }),
  );
}

/** What a popup beside the place's marker has to mind; null where the place is not on the map. */
export function surroundingsOf(look: SceneLook, id: PlaceId): Surroundings | null {
  const placed = look.markerOf(id);
  if (placed === null) return null;
  const spokenOf = look.arrangement.located.filter(({ place }) => place.id === id || isAnchoredAt(place, id));
  const shapes = spokenOf.map((place) => statedShape(look.frame, place)).filter((shape) => shape !== null);
  return {
    marker: boxOfMarker(placed.marker),
    avoid: shapes.flatMap(boxesOfStated),
    others: look.markers.filter((marker) => !marker.places.includes(placed.place)).map(boxOfMarker),
  };
}

/** A place told from another one speaks of that one too. */
function isAnchoredAt({ properties: { stated } }: Place, id: PlaceId): boolean {
  return stated?.anchors.some((anchor) => anchor.place === id) ?? false;
}
