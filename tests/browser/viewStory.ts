/** Any view of the map without a hook in the page: a story whose one place is in the middle of the first view. */
import type { Page } from 'playwright-core';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { zoomForKind } from '../../src/map/storyView.ts';
import type { PlaceKind, Story } from '../../src/story/types.ts';
import { mapStill } from './mapStill.ts';

export interface WantedView {
  /** The place that is in the middle, with its marker. */
  readonly name: string;
  readonly lonLat: LonLat;
  /** From 2 to 13. */
  readonly zoom: number;
}

/** One of each zoom that a story of one place is first seen at. */
const KINDS: readonly PlaceKind[] = [
  'continent',
  'country',
  'region',
  'water',
  'county',
  'city',
  'port',
  'airport',
  'neighbourhood',
  'building',
];

/** The kind that is seen at this zoom, or at the next one below it, closer by. */
function kindAt(zoom: number): PlaceKind {
  const kind = KINDS.find((one) => zoomForKind(one) >= zoom);
  if (kind === undefined) throw new Error(`No place is first seen at zoom ${zoom}: expected at most 13.`);
  return kind;
}

export function viewStory({ name, lonLat, zoom }: WantedView): Story {
  const [lon, lat] = lonLat;
  return {
    type: 'FeatureCollection',
    dateline: '1.0',
    title: `The ground around ${name}`,
    article: { publisher: 'Dateline', published: '2024' },
    features: [
      {
        type: 'Feature',
        id: 'middle',
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: {
          name,
          kind: kindAt(zoom),
          order: 1,
          passages: [{ exact: `A picture of the ground around ${name}.` }],
        },
      },
    ],
  };
}

/** Opens `viewStory(view)`, which is served at the address, and goes out to the wanted zoom. */
export async function openView(page: Page, url: string, { zoom }: Pick<WantedView, 'zoom'>): Promise<void> {
  await page.goto(url);
  await page.locator('[data-basemap="ready"]').waitFor();
  for (let at = zoomForKind(kindAt(zoom)); at > zoom; at -= 1) {
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await mapStill(page);
  }
  await page.mouse.move(0, 0);
  await groundStill(page);
}

/** Waits until the map rests and all of its ground is drawn. */
export async function groundStill(page: Page): Promise<void> {
  await mapStill(page);
  await page.waitForFunction(
    () => document.querySelector('.map-ground .leaflet-tile:not(.leaflet-tile-loaded)') === null,
  );
  await mapStill(page);
}
