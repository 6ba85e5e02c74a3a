import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const STYLES = 'src/reader/styles/';
const MORE_CONTRAST = '@media (prefers-contrast: more)';
const light = coloursIn(`${STYLES}colours.css`, ':root');
const dark = coloursIn(`${STYLES}dark.css`, 'html:root');
const lightMore = coloursIn(`${STYLES}colours.css`, MORE_CONTRAST);
const darkMore = coloursIn(`${STYLES}dark.css`, MORE_CONTRAST);
const paper = coloursIn(`${STYLES}print.css`, 'html:root.printing');

const LOOKS = [
  ['light', light],
  ['dark', dark],
  ['light, more contrast', new Map([...light, ...lightMore])],
  ['dark, more contrast', new Map([...dark, ...darkMore])],
  ['paper', new Map([...light, ...paper])],
] as const;

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
  // Rivers have their names on land, and the sea's may reach over an island.
  ['sea-label', 'land'],
  ['sea-label', 'sea'],
  ['ink', 'land'],
  ['ink', 'sea'],
  ['muted', 'land'],
  ['muted', 'sea'],
  ['accent', 'land'],
  ['accent', 'sea'],
] as const;

/** Edges of controls and marks on the map: WCAG 2.2, 1.4.11. */
const EDGES = [
  ['edge', 'paper'],
  ['doubt', 'land'],
] as const;

/** What only tells one ground from another may be faint, but not where the reader asks for contrast. */
const GROUND_LINES = ['coast', 'river', 'state', 'border'] as const;

describe.each(LOOKS)('%s colours', (_, colours) => {
  it.each(TEXTS)('%s can be read on %s', (text, ground) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s can be told from %s', (edge, ground) => {
    expect(contrast(colours, edge, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(['map-label', 'sea-label'])('%s is clear of the halo that it has', (text) => {
    expect(contrast(colours, text, 'halo')).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each([LOOKS[2], LOOKS[3]])('%s', (_, colours) => {
  it.each(GROUND_LINES)('the line of a %s can be told from the land', (line) => {
    expect(contrast(colours, line, 'land')).toBeGreaterThanOrEqual(3);
  });

  it.each(['map-label', 'sea-label', 'ink', 'muted'])('%s can be read with ease', (text) => {
    for (const ground of ['land', 'sea']) expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(7);
  });
});

it('the dark colours replace every light one', () => {
  expect([...dark.keys()].toSorted()).toEqual([...light.keys()].toSorted());
  expect([...darkMore.keys()].toSorted()).toEqual([...lightMore.keys()].toSorted());
});

/** The colours that the rules behind these words set; a media query's are those of its one rule. */
function coloursIn(path: string, words: string): Map<string, string> {
  const css = readFileSync(path, 'utf8');
  const start = css.indexOf(`${words} {`);
  if (start < 0) throw new Error(`${path} has no "${words}".`);
  const rules = css.slice(start, css.indexOf('}', start)).matchAll(/--([a-z-]+): (#[0-9a-f]{6});/gu);
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
