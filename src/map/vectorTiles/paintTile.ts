import { signedArea } from './signedArea.ts';
import type { GroundTile, Outline, TileAddress } from './groundTile.ts';
import { TILE_PIXELS, ZOOM_OFFSET } from './groundTile.ts';
import type { TileColours } from './tileColours.ts';
import {
  BORDER,
  COAST,
  DISPUTED,
  RIVER,
  SPECK_PIXELS,
  STATE,
  UNLINED_PIXELS,
  cornerPixels,
} from './tileStyle.ts';
import type { LineStyle } from './tileStyle.ts';
import { traceCoast } from './traceCoast.ts';
import { tracePath } from './tracePath.ts';

export interface TileLook {
  readonly address: TileAddress;
  readonly colours: TileColours;
  /** Pixels of the screen in a CSS pixel. */
  readonly density: number;
}

/** Paints a tile over what its canvas holds. */
export function paintTile(canvas: HTMLCanvasElement, tile: GroundTile, look: TileLook): void {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return;
  const { colours, density, address } = look;
  const zoom = address.z + ZOOM_OFFSET;
  const corner = cornerPixels(zoom);
  context.setTransform(density, 0, 0, density, 0, 0);
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const path = new Path2D();
  for (const ring of tile.land) if (!isSpeck(ring)) tracePath(path, ring.points, true, corner);
  context.fillStyle = colours.land;
  context.fill(path);
  const stroke = (style: LineStyle, trace: () => void): void => {
    if (zoom < style.zooms[0] || zoom > style.zooms[1]) return;
    context.beginPath();
    trace();
    context.strokeStyle = colours[style.colour];
    context.lineWidth = style.width(zoom);
    context.setLineDash([...style.dashes]);
    context.stroke();
  };
  const lines = (outlines: readonly Outline[]) => (): void => {
    for (const { points } of outlines) tracePath(context, points, false, corner);
  };
  const rivers = tile.rivers.filter(({ minZoom }) => zoom >= minZoom);
  if (rivers.length > 0) {
    // The lines of rivers run on through lakes and into the sea.
    context.save();
    context.clip(path);
    stroke(RIVER, lines(rivers));
    context.restore();
  }
  stroke(COAST, () => {
    for (const ring of tile.land) {
      if (extentOf(ring) >= UNLINED_PIXELS) traceCoast(context, ring.points, worldEdges(address), corner);
    }
  });
  stroke(STATE, lines(tile.states));
  stroke(BORDER, lines(tile.borders));
  stroke(DISPUTED, lines(tile.disputed));
}

/** Width and height together. */
const extentOf = ({ box }: Outline): number => box.maxX - box.minX + box.maxY - box.minY;

function isSpeck(ring: Outline): boolean {
  const extent = extentOf(ring);
  if (extent >= SPECK_PIXELS.water) return false;
  return extent < SPECK_PIXELS.land || signedArea(ring.points) < 0;
}

/** Where the tile ends and the world does too: land is cut there, and has no coast. */
function worldEdges({ z, x, y }: TileAddress): {
  readonly x: readonly number[];
  readonly y: readonly number[];
} {
  const last = 2 ** z - 1;
  const edges = (index: number): number[] => [
    ...(index === 0 ? [0] : []),
    ...(index === last ? [TILE_PIXELS] : []),
  ];
  return { x: edges(x), y: edges(y) };
}
