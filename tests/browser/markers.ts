/** What stands on the map, told by the names of its markers. */
import type { Page } from 'playwright-core';
import { background, scenes } from '../../src/story/places.ts';
import type { Story } from '../../src/story/types.ts';

export interface ShownMarker {
  /** As a screen reader says it: "1. Lima", "Peru, background", "7 places: Lima, Callao, … and 1 more". */
  readonly name: string;
  /** The places that it names. */
  readonly places: readonly string[];
  /** Places of a group that its name only counts. */
  readonly unnamedCount: number;
  readonly isGroup: boolean;
  /** Its middle, in pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** The markers and groups there are, also those a little outside the window. */
export async function shownMarkers(page: Page): Promise<ShownMarker[]> {
  const found = await page.locator('.pin').evaluateAll((pins) =>
    pins.map((pin) => {
      const { left, top, width, height } = pin.getBoundingClientRect();
      return { name: pin.getAttribute('aria-label') ?? '', x: left + width / 2, y: top + height / 2 };
    }),
  );
  return found.map((pin) => ({ ...pin, ...placesIn(pin.name) }));
}

function placesIn(name: string): Pick<ShownMarker, 'places' | 'unnamedCount' | 'isGroup'> {
  const [, names, more = '0'] = /^\d+ places: (.*?)(?: and (\d+) more)?$/u.exec(name) ?? [];
  if (names !== undefined) return { places: names.split(', '), unnamedCount: Number(more), isGroup: true };
  const place = name
    .replace(/^\d+\. /u, '')
    .replace(/, to check$/u, '')
    .replace(/, background$/u, '');
  return { places: [place], unnamedCount: 0, isGroup: false };
}

/** How many places the markers stand for. */
export const countPlaces = (markers: readonly ShownMarker[]): number =>
  markers.reduce((sum, { places, unnamedCount }) => sum + places.length + unnamedCount, 0);

/** The story's places that can be on the map, by name, scenes first. */
export function locatedNames(story: Story, withBackground: boolean): string[] {
  const places = [...scenes(story), ...(withBackground ? background(story) : [])];
  return places.filter(({ geometry }) => geometry !== null).map(({ properties }) => properties.name);
}
