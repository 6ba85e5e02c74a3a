import type { SceneMarker } from '../markers/arrangement.ts';
import type { Drawing } from './stroke.ts';

const DOT_RADIUS = 3;

/** For each marker shown beside its place: a dot where the place is, and a line from there to the marker. */
export function leaderLines(markers: readonly SceneMarker[]): Drawing {
  const away = markers.filter(({ kind, truePoint, shown, size }) => {
    return kind === 'moved' && Math.hypot(shown.x - truePoint.x, shown.y - truePoint.y) > size / 2;
  });
  if (away.length === 0) return { strokes: [], dots: [] };
  const lines = away.map(({ truePoint, shown }) => [truePoint, shown]);
  return {
    strokes: [{ className: 'map-leader', lines, isArea: false }],
    dots: away.map(({ truePoint }) => ({ className: 'map-leader-dot', at: truePoint, radius: DOT_RADIUS })),
  };
}
