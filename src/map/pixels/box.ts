/** Points and boxes on the screen, in CSS pixels: x to the right, y down. */

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In the form that rbush takes. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function boxAround({ x, y }: Pixel, width: number, height = width): Box {
  return { minX: x - width / 2, minY: y - height / 2, maxX: x + width / 2, maxY: y + height / 2 };
}

/** True where the boxes share an area; boxes that only touch do not. */
export function overlap(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

/** The area that two boxes share, in square pixels. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX);
  const height = Math.min(a.maxY, b.maxY) - Math.max(a.minY, b.minY);
  return width > 0 && height > 0 ? width * height : 0;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.minX >= outer.minX &&
    inner.minY >= outer.minY &&
    inner.maxX <= outer.maxX &&
    inner.maxY <= outer.maxY
  );
}

/** The box with each edge moved outward; inward where `by` is negative. */
export function grow({ minX, minY, maxX, maxY }: Box, by: number): Box {
  return { minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by };
}

export function shift({ minX, minY, maxX, maxY }: Box, dx: number, dy = 0): Box {
  return { minX: minX + dx, minY: minY + dy, maxX: maxX + dx, maxY: maxY + dy };
}

/** The smallest box around all; null where there are none. */
export function boxAroundAll(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (first === undefined) return null;
  let { minX, minY, maxX, maxY } = first;
  for (const box of others) {
    minX = Math.min(minX, box.minX);
    minY = Math.min(minY, box.minY);
    maxX = Math.max(maxX, box.maxX);
    maxY = Math.max(maxY, box.maxY);
  }
  return { minX, minY, maxX, maxY };
}

export const boxOfPixels = (pixels: readonly Pixel[]): Box | null =>
  boxAroundAll(pixels.map((pixel) => boxAround(pixel, 0)));

export const centreOfBox = ({ minX, minY, maxX, maxY }: Box): Pixel => ({
  x: (minX + maxX) / 2,
  y: (minY + maxY) / 2,
});

export const sizeOfBox = ({ minX, minY, maxX, maxY }: Box): Size => ({
  width: maxX - minX,
  height: maxY - minY,
});
