/** The ground as it is on the screen, pixel by pixel, with nothing over it. */
import type { JSHandle, Page } from 'playwright-core';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { toWorldPixel } from '../../src/map/pixels/worldPixels.ts';
import { shownMarkers } from './markers.ts';
import { partsOf } from './parts.ts';
import { type WantedView, openView, viewStory } from './viewStory.ts';

/** All that lies over the ground. */
const OVER =
  '.leaflet-map-lines-pane, .leaflet-map-labels-pane, .leaflet-marker-pane, .leaflet-popup-pane, .leaflet-control-container, .timeline, .legend';
const STORY = 'stories/ground-view.geojson';

/** Opens the view, its story made in memory. */
export async function openGround(page: Page, siteUrl: string, view: WantedView): Promise<void> {
  await page.route(`**/${STORY}`, (route) =>
    route.fulfill({ contentType: 'application/geo+json', body: JSON.stringify(viewStory(view)) }),
  );
  await openView(page, `${siteUrl}?story=${STORY}`, view);
}

/** The map's pixels, of the screen and not of CSS, as they are seen: what shows between two tiles is in neither of them. */
export async function groundPicture(page: Page): Promise<JSHandle<ImageData>> {
  const box = await partsOf(page).map.boundingBox();
  if (box === null) throw new Error('The map is not in sight.');
  await showOver(page, 'hidden');
  const png = await page.screenshot({ clip: box });
  await showOver(page, '');
  return page.evaluateHandle(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('A canvas is needed to look at the picture.');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  }, png.toString('base64'));
}

async function showOver(page: Page, visibility: 'hidden' | ''): Promise<void> {
  await page.evaluate(
    ([over, value]) => {
      for (const part of document.querySelectorAll<HTMLElement>(over)) part.style.visibility = value;
      // What is hidden has gone from the screen when the next frame is painted.
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    [OVER, visibility] as const,
  );
}

/** How many pixels there are of each colour, "243 239 230", the edge of the map left out. */
export function countColours(picture: JSHandle<ImageData>): Promise<Record<string, number>> {
  return picture.evaluate(({ data, width, height }) => {
    const edge = 4;
    const counts: Record<string, number> = {};
    for (let y = edge; y < height - edge; y += 1) {
      for (let x = edge; x < width - edge; x += 1) {
        const start = (y * width + x) * 4;
        const colour = `${data[start]} ${data[start + 1]} ${data[start + 2]}`;
        counts[colour] = (counts[colour] ?? 0) + 1;
      }
    }
    return counts;
  });
}

/** The colour at each point, in CSS pixels from the map's corner; null outside the map. */
export async function coloursAt(
  page: Page,
  picture: JSHandle<ImageData>,
  points: readonly { readonly x: number; readonly y: number }[],
): Promise<(string | null)[]> {
  const density = await page.evaluate(() => devicePixelRatio);
  return picture.evaluate(
    ({ data, width, height }, places) =>
      places.map(([x = 0, y = 0]) => {
        if (x < 0 || y < 0 || x >= width || y >= height) return null;
        return data.slice((y * width + x) * 4, (y * width + x) * 4 + 3).join(' ');
      }),
    points.map(({ x, y }) => [Math.round(x * density), Math.round(y * density)]),
  );
}

/** Where points of the earth are on the map, told by the one marker of the view. In CSS pixels from the map's corner. */
export async function pixelsOf(
  page: Page,
  { lonLat, zoom }: WantedView,
  points: readonly LonLat[],
): Promise<{ x: number; y: number }[]> {
  const [marker] = await shownMarkers(page);
  const box = await partsOf(page).map.boundingBox();
  if (marker === undefined || box === null) throw new Error('There is no marker to measure from.');
  const middle = toWorldPixel(lonLat, zoom);
  return points.map((point) => {
    const { x, y } = toWorldPixel(point, zoom);
    return { x: marker.x - box.x + x - middle.x, y: marker.y - box.y + y - middle.y };
  });
}

/** The colours that the ground should have, as `coloursAt` writes them. */
export function groundColours(page: Page): Promise<{ land: string; sea: string }> {
  return partsOf(page).map.evaluate((map) => {
    const probe = document.createElement('div');
    map.append(probe);
    const [land = '', sea = ''] = ['land', 'sea'].map((name) => {
      probe.style.color = `var(--${name})`;
      return (getComputedStyle(probe).color.match(/\d+/gu) ?? []).join(' ');
    });
    probe.remove();
    return { land, sea };
  });
}

export interface TileEdge {
  readonly along: 'x' | 'y';
  /** In CSS pixels from the map's corner. */
  readonly at: number;
}

/** Edges between two tiles that run through the map. */
export function tileEdges(page: Page): Promise<TileEdge[]> {
  return partsOf(page).map.evaluate((map) => {
    const box = map.getBoundingClientRect();
    const tiles = [...map.querySelectorAll('.map-ground .leaflet-tile')].map((tile) =>
      tile.getBoundingClientRect(),
    );
    const xs = new Set(tiles.map(({ left }) => left - box.left));
    const ys = new Set(tiles.map(({ top }) => top - box.top));
    const room = 40;
    return [
      ...[...xs].filter((x) => x > room && x < box.width - room).map((at) => ({ along: 'x' as const, at })),
      ...[...ys].filter((y) => y > room && y < box.height - room).map((at) => ({ along: 'y' as const, at })),
    ];
  });
}

/**
 * How much the colour changes from one line of pixels to the next at the edge, as a mean over its length (the sum
 * over red, green and blue), and how much it does between the lines beside it, 5 to 30 pixels away, at most.
 */
export async function stepAt(
  page: Page,
  picture: JSHandle<ImageData>,
  { along, at }: TileEdge,
): Promise<{ edge: number; beside: number }> {
  const density = await page.evaluate(() => devicePixelRatio);
  return picture.evaluate(
    ({ data, width, height }, { isX, line }) => {
      const length = isX ? height : width;
      const steps: number[] = [];
      for (let index = line - 30; index <= line + 30; index += 1) {
        let sum = 0;
        for (let other = 0; other < length; other += 1) {
          const here = (isX ? other * width + index : index * width + other) * 4;
          const before = here - (isX ? 4 : width * 4);
          for (let part = 0; part < 3; part += 1) {
            sum += Math.abs((data[here + part] ?? 0) - (data[before + part] ?? 0));
          }
        }
        steps.push(sum / length);
      }
      return {
        edge: Math.max(...steps.slice(28, 33)),
        beside: Math.max(...steps.slice(0, 25), ...steps.slice(36)),
      };
    },
    { isX: along === 'x', line: Math.round(at * density) },
  );
}
