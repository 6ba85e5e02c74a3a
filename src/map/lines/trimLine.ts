import type { Pixel } from '../pixels/box.ts';

/** A round thing that hides the line: a pin with a little air around it. */
export interface Disc {
  readonly middle: Pixel;
  readonly radius: number;
}

/**
 * The part of a line between two discs: from where it last leaves the one at its start to where it then first
 * enters the one at its end. Empty where nothing is left.
 */
export function trimLine(line: readonly Pixel[], start: Disc, end: Disc): Pixel[] {
  const fromStart = afterLeaving(line, start);
  return afterLeaving(fromStart.toReversed(), end).toReversed();
}

function afterLeaving(line: readonly Pixel[], disc: Disc): Pixel[] {
  const lastInside = line.findLastIndex((point) => isInDisc(point, disc));
  // A disc in which the whole line lies hides it; one that holds no point of it hides nothing.
  if (lastInside === -1) return [...line];
  const inside = line[lastInside];
  const outside = line[lastInside + 1];
  if (inside === undefined || outside === undefined) return [];
  return [crossing(inside, outside, disc), ...line.slice(lastInside + 1)];
}

const isInDisc = ({ x, y }: Pixel, { middle, radius }: Disc): boolean =>
  Math.hypot(x - middle.x, y - middle.y) < radius;

/** Where the segment from a point inside to one outside meets the disc's edge. */
function crossing(inside: Pixel, outside: Pixel, { middle, radius }: Disc): Pixel {
  const [dx, dy] = [outside.x - inside.x, outside.y - inside.y];
  const [fx, fy] = [inside.x - middle.x, inside.y - middle.y];
  const a = dx * dx + dy * dy;
  const b = fx * dx + fy * dy;
  const c = fx * fx + fy * fy - radius * radius;
  const share = (-b + Math.sqrt(Math.max(0, b * b - a * c))) / a;
  return { x: inside.x + dx * share, y: inside.y + dy * share };
}

/** A triangle with its tip at the line's end, pointing the way it goes; null for a line without length. */
export function arrowHead(line: readonly Pixel[], length: number, width: number): Pixel[] | null {
  const tip = line.at(-1);
  if (tip === undefined) return null;
  // The last segments may be shorter than the head: its direction is that of the last `length` pixels.
  const tail = line.findLast((point) => Math.hypot(tip.x - point.x, tip.y - point.y) >= length) ?? line[0];
  const distance = tail === undefined ? 0 : Math.hypot(tip.x - tail.x, tip.y - tail.y);
  if (tail === undefined || distance === 0) return null;
  const [ux, uy] = [(tip.x - tail.x) / distance, (tip.y - tail.y) / distance];
  const base = { x: tip.x - ux * length, y: tip.y - uy * length };
  return [
    tip,
    { x: base.x - (uy * width) / 2, y: base.y + (ux * width) / 2 },
    { x: base.x + (uy * width) / 2, y: base.y - (ux * width) / 2 },
  ];
}
