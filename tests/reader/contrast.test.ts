import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const STYLES = 'src/reader/styles/';
const light = coloursIn(`${STYLES}colours.css`);
const dark = coloursIn(`${STYLES}dark.css`);

/** Text on its ground: WCAG 2.2, 1.4.3. */
const TEXTS = [
  ['ink', 'paper'],
  ['ink', 'soft'],
  ['ink', 'mark'],
  ['muted', 'paper'],
  ['muted', 'soft'],
  ['link', 'paper'],
  ['link', 'soft'],
  ['accent', 'paper'],
  ['accent-ink', 'accent'],
  ['paper', 'ink'],
  ['doubt', 'paper'],
  ['map-label', 'land'],
  ['map-label', 'sea'],
  ['sea-label', 'sea'],
  ['ink', 'land'],
  ['ink', 'sea'],
] as const;

/** Edges of controls and marks on the map: WCAG 2.2, 1.4.11. */
const EDGES = [
  ['edge', 'paper'],
  ['accent', 'land'],
  ['accent', 'sea'],
  ['doubt', 'land'],
  ['muted', 'land'],
  ['muted', 'sea'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('%s colours', (_, colours) => {
  it.each(TEXTS)('%s can be read on %s', (text, ground) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s can be told from %s', (edge, ground) => {
    expect(contrast(colours, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('the dark colours replace every light one', () => {
  expect([...dark.keys()].toSorted()).toEqual([...light.keys()].toSorted());
});

function coloursIn(path: string): Map<string, string> {
  const rules = readFileSync(path, 'utf8').matchAll(/--([a-z-]+): (#[0-9a-f]+);/gu);
  return new Map([...rules].map(([, name = '', value = '']) => [name, value]));
}

function contrast(colours: ReadonlyMap<string, string>, a: string, b: string): number {
  const [brighter = 0, darker = 0] = [a, b]
    .map((name) => luminance(colours.get(name) ?? ''))
    .toSorted((x, y) => y - x);
  return (brighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of "#rrggbb", as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
