import RBush from 'rbush';
import { boxAround, grow, overlap, shift } from '../pixels/box.ts';
import type { Box, Pixel } from '../pixels/box.ts';
import { heapsOf, merge } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { GAP_PIXELS, MAX_SPREAD, moveOff, spreadApart } from './spreadApart.ts';
import type { Spot } from './spreadApart.ts';
import { nearestCopy } from '../pixels/worldPixels.ts';

/** One button on the map. */
export interface ArrangedMarker {
  /** Alone at its true point; alone, but shown beside it; several places under one button. */
  readonly kind: 'single' | 'moved' | 'group';
  /** Indices into what was arranged, in its order. */
  readonly members: readonly number[];
  /** The middle of the marker as shown, in world pixels. */
  readonly shown: Pixel;
  /** The side of its box in pixels. */
  readonly size: number;
}

/** The side of a group's box. */
const GROUP_SIZE = 34;
/** The dot at the foot of a leader line. */
const DOT_SIZE = 8;
/** A unit begins within the world that starts at 0, and none reaches farther beyond it. */
const EDGE_PIXELS = 300;

/** Places that are arranged together, with the markers that they come to. */
interface Unit {
  readonly cluster: Cluster;
  readonly markers: readonly ArrangedMarker[];
  /** What it takes, with half the gap around each. */
  readonly boxes: readonly UnitBox[];
}

interface UnitBox extends Box {
  readonly cluster: Cluster;
}

/**
 * Arranges markers so that no two boxes overlap: two to four that would are moved apart, more become a group.
 *
 * `spots` are true points in world pixels, in story order; the world is `worldWidth` pixels round, and what is
 * near over its edge is near. The selected one stays alone at its true point, the others give way. Every other
 * place is in exactly one marker.
 *
 * Units that overlap give way and are laid out again until none do. It ends because each time there is one unit
 * fewer or one more that takes no more room than a group, and a single unit always keeps off the selected marker.
 */
export function arrangeMarkers(
  spots: readonly Spot[],
  selected: number | null,
  worldWidth: number,
): ArrangedMarker[] {
  const chosen = selected === null ? undefined : spots[selected];
  const tree = new RBush<UnitBox>();
  const units = new Map<Cluster, Unit>();
  // The last is taken first, so that the story's order decides which place is laid out before which.
  const waiting = heapsOf(spots, selected, worldWidth).toReversed();
  for (let cluster = waiting.pop(); cluster !== undefined; cluster = waiting.pop()) {
    const unit = layOut(cluster, spots, chosen, worldWidth);
    const inTheWay = clustersInTheWay(unit, tree, worldWidth);
    if (inTheWay.size === 0) {
      units.set(cluster, unit);
      for (const box of unit.boxes) tree.insert(box);
      continue;
    }
    for (const other of inTheWay) {
      for (const box of units.get(other)?.boxes ?? []) tree.remove(box);
      units.delete(other);
    }
    waiting.push(...giveWay(unit, inTheWay, worldWidth));
  }
  // A group's members are put in order once, when it has them all.
  const markers = [...units.values()]
    .flatMap((unit) => unit.markers)
    .map((marker) => ({ ...marker, members: marker.members.toSorted((a, b) => a - b) }));
  if (chosen !== undefined && selected !== null) {
    markers.push({
      kind: 'single',
      members: [selected],
      shown: { x: chosen.x, y: chosen.y },
      size: chosen.size,
    });
  }
  return markers.toSorted((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/**
 * What is laid out next where a unit overlaps others: all of them together, where they are few enough to be moved
 * apart; else those that are moved apart become groups of their own; only where all are groups do they merge.
 */
function giveWay(unit: Unit, inTheWay: ReadonlySet<Cluster>, worldWidth: number): Cluster[] {
  const clusters = [unit.cluster, ...inTheWay];
  const count = clusters.reduce((sum, { members }) => sum + members.length, 0);
  if (count > MAX_SPREAD && clusters.some(canBeGrouped)) {
    return clusters.map((cluster) => (canBeGrouped(cluster) ? { ...cluster, isGroup: true } : cluster));
  }
  return [merge(clusters, worldWidth)];
}

const canBeGrouped = ({ members, isGroup }: Cluster): boolean =>
  !isGroup && members.length > 1 && members.length <= MAX_SPREAD;

/** The markers of a cluster, clear of the selected marker. */
function layOut(
  cluster: Cluster,
  spots: readonly Spot[],
  chosen: Spot | undefined,
  worldWidth: number,
): Unit {
  const { members, middle, isGroup } = cluster;
  const keepOff =
    chosen === undefined
      ? null
      : boxAround({ x: nearestCopy(chosen.x, middle.x, worldWidth), y: chosen.y }, chosen.size);
  const apart =
    !isGroup && members.length <= MAX_SPREAD ? layOutApart(cluster, spots, keepOff, worldWidth) : null;
  if (apart !== null) return apart;
  const shown = moveOff({ ...middle, size: GROUP_SIZE }, keepOff, 0);
  return unitOf(cluster, [{ kind: 'group', members, shown, size: GROUP_SIZE }], []);
}

/** One marker, or a few moved apart; null where there is no room for that. */
function layOutApart(
  cluster: Cluster,
  spots: readonly Spot[],
  keepOff: Box | null,
  worldWidth: number,
): Unit | null {
  const members = cluster.members.toSorted((a, b) => a - b);
  const own = members.flatMap((i) => {
    const spot = spots[i];
    return spot === undefined ? [] : [{ ...spot, x: nearestCopy(spot.x, cluster.middle.x, worldWidth) }];
  });
  const [only] = own;
  const shown = own.length === 1 && only !== undefined ? [moveOff(only, keepOff)] : spreadApart(own, keepOff);
  if (shown === null) return null;
  const distances = own.map(({ x, y }, i) => Math.hypot((shown[i]?.x ?? x) - x, (shown[i]?.y ?? y) - y));
  const markers = own.map((spot, i): ArrangedMarker => {
    const kind = (distances[i] ?? 0) > 0.5 ? 'moved' : 'single';
    return { kind, members: [members[i] ?? 0], shown: shown[i] ?? spot, size: spot.size };
  });
  // A true point that its own marker does not cover shows as a dot, which no other marker is to hide.
  return unitOf(
    cluster,
    markers,
    own.filter(({ size }, i) => (distances[i] ?? 0) > size / 2),
  );
}

function unitOf(cluster: Cluster, markers: readonly ArrangedMarker[], dots: readonly Pixel[]): Unit {
  const boxes = [
    ...markers.map(({ shown, size }) => grow(boxAround(shown, size), GAP_PIXELS / 2)),
    ...dots.map((dot) => boxAround(dot, DOT_SIZE)),
  ];
  return { cluster, markers, boxes: boxes.map((box) => ({ ...box, cluster })) };
}

function clustersInTheWay({ boxes }: Unit, tree: RBush<UnitBox>, worldWidth: number): Set<Cluster> {
  const found = new Set<Cluster>();
  for (const box of boxes) {
    for (const turned of turnedBoxes(box, worldWidth)) {
      // rbush counts boxes that only touch.
      for (const other of tree.search(turned)) if (overlap(turned, other)) found.add(other.cluster);
    }
  }
  return found;
}

/** The box, and where it is near the edge of the world, its copy over that edge. */
function turnedBoxes(box: Box, worldWidth: number): Box[] {
  const isWest = box.minX < EDGE_PIXELS;
  const isEast = box.maxX > worldWidth - EDGE_PIXELS;
  return [box, ...(isWest ? [shift(box, worldWidth)] : []), ...(isEast ? [shift(box, -worldWidth)] : [])];
}
