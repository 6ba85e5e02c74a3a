/** What is drawn on the map: its lines by their corners, its ground by its pixels. */
import type { Page } from 'playwright-core';
import { partsOf } from './parts.ts';

/** The corners of all stroked lines and edges of this look, each line by itself, in pixels of the window. */
export async function linesOf(page: Page, selector: string): Promise<[x: number, y: number][][]> {
  return page.locator(selector).evaluateAll((paths) =>
    paths.flatMap((path) => {
      const matrix = path instanceof SVGGraphicsElement ? path.getScreenCTM() : null;
      if (matrix === null || getComputedStyle(path).stroke === 'none') return [];
      return (path.getAttribute('d') ?? '').split(/(?=M)/u).map((line) =>
        [...line.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/gu)].map(([, x, y]): [number, number] => {
          const point = new DOMPoint(Number(x), Number(y)).matrixTransform(matrix);
          return [point.x, point.y];
        }),
      );
    }),
  );
}

/** In the ground alone, of all rows of the map: those with another colour along the meridian than on both sides. */
export async function seamRows(page: Page, x: number): Promise<{ seam: number; all: number }> {
  const box = await partsOf(page).map.boundingBox();
  if (box === null) throw new Error('The map is not in sight.');
  const show = (visibility: string): Promise<void> =>
    page.evaluate((value) => {
      const over = '.leaflet-map-lines-pane, .leaflet-map-labels-pane, .leaflet-marker-pane, .timeline';
      for (const part of document.querySelectorAll<HTMLElement>(over)) part.style.visibility = value;
    }, visibility);
  await show('hidden');
  const strip = await page.screenshot({
    clip: { x: Math.round(x) - 6, y: box.y, width: 13, height: box.height },
  });
  await show('');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('A canvas is needed to look at the picture.');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colourAt = (row: number, column: number): string => {
      const start = (row * image.width + column) * 4;
      return data.slice(start, start + 3).join(' ');
    };
    let seam = 0;
    for (let row = 0; row < image.height; row += 1) {
      const west = colourAt(row, 0);
      const hasOther = [4, 5, 6, 7, 8].some((column) => colourAt(row, column) !== west);
      if (hasOther && colourAt(row, image.width - 1) === west) seam += 1;
    }
    return { seam, all: image.height };
  }, strip.toString('base64'));
}
