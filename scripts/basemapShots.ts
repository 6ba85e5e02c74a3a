/** The pictures of the ground, `docs/screenshots/basemap/`: the views that show what it is worth. */
import { viewStory } from '../tests/browser/viewStory.ts';
import type { WantedView } from '../tests/browser/viewStory.ts';

interface BasemapShot {
  /** From the project's root. */
  readonly path: string;
  readonly view: WantedView;
  readonly theme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor: number;
}

const VIEWS: Readonly<Record<string, WantedView>> = {
  'world-z2': { name: 'Cairo', lonLat: [31.25, 30.06], zoom: 2 },
  'south-america-z4': { name: 'La Paz', lonLat: [-68.15, -16.5], zoom: 4 },
  'europe-z5': { name: 'Munich', lonLat: [11.58, 48.14], zoom: 5 },
  'lima-chancay-z8': { name: 'Chancay', lonLat: [-77.27, -11.56], zoom: 8 },
  'lima-chancay-z11': { name: 'Santa Rosa', lonLat: [-77.17, -11.81], zoom: 11 },
  'rio-z10': { name: 'Rio de Janeiro', lonLat: [-43.18, -22.91], zoom: 10 },
  'finland-z7': { name: 'Kuopio', lonLat: [27.68, 62.89], zoom: 7 },
  'fiji-z6': { name: 'Taveuni', lonLat: [-179.98, -16.85], zoom: 6 },
};
const THEMES = ['light', 'dark'] as const;
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

export const BASEMAP_SHOTS: readonly BasemapShot[] = THEMES.flatMap((theme) => [
  ...Object.keys(VIEWS).map((name) => shotOf(name, theme, DESKTOP, 1)),
  shotOf('lima-chancay-z8', theme, PHONE, 3, '-phone'),
  shotOf('europe-z5', theme, DESKTOP, 2, '-2x'),
]);

function shotOf(
  name: string,
  theme: BasemapShot['theme'],
  viewport: BasemapShot['viewport'],
  deviceScaleFactor: number,
  suffix = '',
): BasemapShot {
  const view = VIEWS[name];
  if (view === undefined) throw new Error(`There is no view named "${name}".`);
  const path = `docs/screenshots/basemap/${name}${suffix}-${theme}.png`;
  return { path, view, theme, viewport, deviceScaleFactor };
}

/** Where the story of a shot is served, below the site. */
export const storyPathOf = ({ zoom, name }: WantedView): string =>
  `stories/${encodeURIComponent(name.toLowerCase())}-${zoom}.geojson`;

/** The stories of all views, by the decoded path that a server gets. */
export const basemapStories = (): Map<string, string> =>
  new Map(
    Object.values(VIEWS).map((view) => [
      `/${decodeURIComponent(storyPathOf(view))}`,
      JSON.stringify(viewStory(view)),
    ]),
  );
