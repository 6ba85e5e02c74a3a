import { boxAround, centreOfBox, grow, overlap } from '../pixels/box.ts';
import type { Box, Pixel } from '../pixels/box.ts';

/** A marker's true point in world pixels and the side of its box. */
export interface Spot extends Pixel {
  readonly size: number;
}

/** Between any two markers, so that they read as two. */
export const GAP_PIXELS = 4;
/** As far as markers are pushed by one another before they are spread around their middle instead. */
const MAX_NUDGE_PIXELS = 28;
const NUDGE_ROUNDS = 60;
/** What a leader line shows of itself, at least, between the true point and the pin. */
const LEADER_PIXELS = 9;
/** Up to so many places are moved apart; more become a group. */
export const MAX_SPREAD = 4;
/** Farther than this from where they belong, places are better told as a group. */
const MAX_RADIUS_PIXELS = 76;
const RADIUS_STEP_PIXELS = 2;
/** Four markers have room at this angle from one another. */
const MIN_ANGLE = (80 / 180) * Math.PI;
const UP = -Math.PI / 2;

/**
 * Moves two to four markers apart, each in its true direction from their middle as far as that leaves room for
 * all. Where they lie about the selected marker's box, they are moved away from it. Null where that would take
 * them too far from their true points.
 */
export function spreadApart(spots: readonly Spot[], keepOff: Box | null): Pixel[] | null {
  const middle = middleOf(spots);
  const isAtSelected = keepOff !== null && spots.some((spot) => overlap(boxOfSpot(spot, spot), keepOff));
  if (!isAtSelected) {
    const nudged = nudge(spots, keepOff);
    if (nudged !== null) return nudged;
  }
  const centre = isAtSelected ? centreOfBox(keepOff) : middle;
  const angles = spreadAngles(spots.map((spot) => angleFrom(centre, spot)));
  const core = isAtSelected ? (keepOff.maxX - keepOff.minX) / 2 : 0;
  const largest = Math.max(...spots.map((spot) => spot.size));
  const firstRadius = core + largest / 2 + LEADER_PIXELS;
  for (let radius = firstRadius; radius <= core + MAX_RADIUS_PIXELS; radius += RADIUS_STEP_PIXELS) {
    const shown = spots.map((spot, i) => {
      const distance = Math.max(radius, Math.hypot(spot.x - centre.x, spot.y - centre.y));
      return pointAt(centre, angles[i] ?? UP, distance);
    });
    if (areApart(spots, shown, keepOff)) return shown;
  }
  return null;
}

/** Moves one marker off the selected marker's box, in its true direction; where it is, if that is clear of it. */
export function moveOff(spot: Spot, keepOff: Box | null, leader = LEADER_PIXELS): Pixel {
  if (keepOff === null || !overlap(boxOfSpot(spot, spot), keepOff)) return { x: spot.x, y: spot.y };
  const centre = centreOfBox(keepOff);
  const angle = angleFrom(centre, spot) ?? UP;
  const reach = (keepOff.maxX - keepOff.minX + spot.size) / 2;
  // A box is clear of another once it is past it in x or in y.
  const clear = (reach + GAP_PIXELS) / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)));
  return pointAt(centre, angle, Math.max(clear, reach + leader));
}

function middleOf(points: readonly Pixel[]): Pixel {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** A marker's box with the gap around it: a box that does not overlap it is a gap apart. */
function boxOfSpot(spot: Spot, at: Pixel): Box {
  return grow(boxAround(at, spot.size), GAP_PIXELS);
}

const pointAt = ({ x, y }: Pixel, angle: number, distance: number): Pixel => ({
  x: x + Math.cos(angle) * distance,
  y: y + Math.sin(angle) * distance,
});

/** Null where the point is at the centre, as far as can be seen. */
function angleFrom(centre: Pixel, { x, y }: Pixel): number | null {
  return Math.hypot(x - centre.x, y - centre.y) < 0.05 ? null : Math.atan2(y - centre.y, x - centre.x);
}

/**
 * Pushes overlapping pairs apart, each in its true direction from the other, round after round; null where that
 * takes one too far, or over the true point of another.
 */
function nudge(spots: readonly Spot[], keepOff: Box | null): Pixel[] | null {
  const shown: Pixel[] = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < NUDGE_ROUNDS; round += 1) {
    if (areApart(spots, shown, keepOff)) return hidesTruePoint(spots, shown) ? null : shown;
    for (const [i, a] of spots.entries()) {
      for (const [j, b] of spots.entries())
        if (j > i) pushPair(shown, i, j, (a.size + b.size) / 2 + GAP_PIXELS);
      if (distanceBetween(shown[i] ?? a, a) > MAX_NUDGE_PIXELS) return null;
    }
  }
  return null;
}

const distanceBetween = (a: Pixel, b: Pixel): number => Math.hypot(b.x - a.x, b.y - a.y);

/** True where a marker has left its true point and another one lies on it. */
function hidesTruePoint(spots: readonly Spot[], shown: readonly Pixel[]): boolean {
  return spots.some((spot, i) => {
    if (distanceBetween(shown[i] ?? spot, spot) <= spot.size / 2) return false;
    return spots.some((other, j) => j !== i && distanceBetween(shown[j] ?? other, spot) < other.size / 2);
  });
}

/** Moves two points apart along the line between them, in place, until they are `apart` in x or in y. */
function pushPair(points: Pixel[], i: number, j: number, apart: number): void {
  const [a, b] = [points[i], points[j]];
  if (a === undefined || b === undefined) return;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const along = Math.max(Math.abs(dx), Math.abs(dy));
  if (along >= apart || distance < 0.05) return;
  // A little more than asked, so that rounding leaves no overlap.
  const half = ((apart - along) / along / 2) * 1.001;
  points[i] = { x: a.x - dx * half, y: a.y - dy * half };
  points[j] = { x: b.x + dx * half, y: b.y + dy * half };
}

function areApart(spots: readonly Spot[], shown: readonly Pixel[], keepOff: Box | null): boolean {
  const boxes = spots.map((spot, i) => grow(boxAround(shown[i] ?? spot, spot.size), GAP_PIXELS / 2));
  const others = keepOff === null ? [] : [grow(keepOff, GAP_PIXELS / 2)];
  return boxes.every((box, i) => ![...boxes.slice(i + 1), ...others].some((other) => overlap(box, other)));
}

/** Gives every marker a direction: its own, turned no more than its neighbours ask for. */
function spreadAngles(angles: readonly (number | null)[]): number[] {
  const known = angles.filter((angle) => angle !== null);
  const all = angles.map((angle) => {
    if (angle !== null) return angle;
    const free = widestGap(known);
    known.push(free);
    return free;
  });
  const order = all.map((_, i) => i).toSorted((a, b) => (all[a] ?? 0) - (all[b] ?? 0));
  for (let round = 0; round < 40; round += 1) pushNeighbours(all, order);
  return all;
}

/** The middle of the widest gap between the angles; straight up where there are none. */
function widestGap(angles: readonly number[]): number {
  if (angles.length === 0) return UP;
  const sorted = angles.toSorted((a, b) => a - b);
  let best = { from: 0, width: -1 };
  for (const [i, angle] of sorted.entries()) {
    const next = sorted[i + 1] ?? (sorted[0] ?? angle) + 2 * Math.PI;
    if (next - angle > best.width) best = { from: angle, width: next - angle };
  }
  return best.from + best.width / 2;
}

/** One round of turning neighbours that are too close away from each other, in place. */
function pushNeighbours(angles: number[], order: readonly number[]): void {
  if (order.length < 2) return;
  for (const [i, here] of order.entries()) {
    const next = order[(i + 1) % order.length] ?? here;
    const turn = i === order.length - 1 ? 2 * Math.PI : 0;
    const lacking = MIN_ANGLE - ((angles[next] ?? 0) + turn - (angles[here] ?? 0));
    if (lacking <= 0) continue;
    angles[here] = (angles[here] ?? 0) - lacking / 2;
    angles[next] = (angles[next] ?? 0) + lacking / 2;
  }
}
