import { GROUND_KINDS, TILE_UNITS } from './ground.ts';
import type { GroundKind, GroundTile } from './ground.ts';
import type { TileColours } from './tileColours.ts';

export interface TileLook {
  readonly zoom: number;
  readonly colours: TileColours;
  /** The side of a tile in CSS pixels; the canvas may be a little larger. */
  readonly tilePixels: number;
}

interface Brush {
  readonly colour: keyof TileColours;
  readonly isFill: boolean;
  /** Line width in CSS pixels. */
  readonly width: (zoom: number) => number;
  readonly zooms: readonly [min: number, max: number];
}

/** Natural Earth's rivers at this scale are too coarse from zoom 8 on, and too many for the world. */
const BRUSHES: Readonly<Record<GroundKind, Brush>> = {
  land: { colour: 'land', isFill: true, width: () => 0, zooms: [0, 99] },
  lakes: { colour: 'sea', isFill: true, width: () => 0, zooms: [0, 99] },
  rivers: { colour: 'sea', isFill: false, width: (zoom) => (zoom < 5 ? 0.8 : 1.2), zooms: [3, 7] },
  borders: {
    colour: 'border',
    isFill: false,
    width: (zoom) => (zoom < 4 ? 0.6 : zoom < 7 ? 0.8 : 1),
    zooms: [0, 99],
  },
  coast: { colour: 'coast', isFill: false, width: (zoom) => (zoom < 6 ? 0.6 : 0.9), zooms: [3, 99] },
};

/** Paints a tile over what its canvas holds; a tile without data is sea. */
export function paintTile(canvas: HTMLCanvasElement, tile: GroundTile | null, look: TileLook): void {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = look.colours.sea;
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (tile === null) return;
  const density = canvas.width / Math.ceil(look.tilePixels + 1);
  const scale = (look.tilePixels * density) / TILE_UNITS;
  context.lineJoin = 'round';
  for (const kind of GROUND_KINDS) {
    const parts = tile.get(kind);
    const brush = BRUSHES[kind];
    if (parts === undefined || look.zoom < brush.zooms[0] || look.zoom > brush.zooms[1]) continue;
    context.beginPath();
    for (const lines of parts) for (const line of lines) tracePath(context, line, scale);
    const colour = look.colours[brush.colour];
    if (brush.isFill) {
      context.fillStyle = colour;
      context.fill();
    } else {
      context.strokeStyle = colour;
      context.lineWidth = brush.width(look.zoom) * density;
      context.stroke();
    }
  }
}

function tracePath(context: CanvasRenderingContext2D, line: Int16Array | Int32Array, scale: number): void {
  for (let i = 0; i + 1 < line.length; i += 2) {
    const [x, y] = [(line[i] ?? 0) * scale, (line[i + 1] ?? 0) * scale];
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}
