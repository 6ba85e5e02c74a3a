/** On the screen land is land and sea is sea, in the colours of the page. */
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { describe, expect, inject } from 'vitest';
import { coloursAt, groundColours, groundPicture, openGround, pixelsOf } from './groundPicture.ts';
import { test } from './parts.ts';

const WORLD = { name: 'Cairo', lonLat: [31.25, 30.06], zoom: 2 } as const;
const PERU = { name: 'Lima', lonLat: [-77.03, -12.04], zoom: 6 } as const;

/** Known from an atlas, at least 200 km from any coast, border, lake and large river. */
const LAND: readonly (readonly [where: string, lonLat: LonLat])[] = [
  ['Sahara, Algeria', [2, 26]],
  ['Rub al Khali', [51, 20]],
  ['Kansas', [-99, 38.5]],
  ['Goiás', [-49, -13]],
  ['Western Australia', [124, -25]],
  ['Evenkia', [100, 66]],
  ['Greenland', [-42, 72]],
];
const SEA: readonly (readonly [where: string, lonLat: LonLat])[] = [
  ['North Atlantic', [-40, 35]],
  ['South Atlantic', [-15, -30]],
  ['Indian Ocean', [80, -20]],
  ['Philippine Sea', [135, 20]],
  ['Peru Basin', [-90, -20]],
  ['Tasman Sea', [160, -38]],
  ['Barents Sea', [40, 74]],
];
const INLAND: readonly (readonly [where: string, lonLat: LonLat])[] = [
  ['inland of Lima', [-76.2, -11.9]],
  ['Huánuco', [-75.6, -9.6]],
];
const OFFSHORE: readonly (readonly [where: string, lonLat: LonLat])[] = [
  ['off Lima', [-77.9, -12.3]],
  ['off Chancay', [-78.3, -11.6]],
];

describe.for(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.for([
    ['of the world', WORLD, LAND, SEA],
    ['of Peru’s coast', PERU, INLAND, OFFSHORE],
  ] as const)('a map %s shows land and sea where they are', async ([, view, land, sea], { newPage }) => {
    const page = await newPage({ colorScheme, reducedMotion: 'reduce' });
    await openGround(page, inject('url'), view);
    const picture = await groundPicture(page);
    const wanted = await groundColours(page);
    expect(wanted.land).not.toBe(wanted.sea);
    const points = [...land, ...sea];
    const pixels = await pixelsOf(
      page,
      view,
      points.map(([, lonLat]) => lonLat),
    );
    const colours = await coloursAt(page, picture, pixels);
    const found = points.map(([where], index) => `${where}: ${colours[index]}`);
    expect(found).toEqual([
      ...land.map(([where]) => `${where}: ${wanted.land}`),
      ...sea.map(([where]) => `${where}: ${wanted.sea}`),
    ]);
  });
});
