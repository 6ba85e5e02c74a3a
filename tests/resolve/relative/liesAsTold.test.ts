import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { findRelative } from '../../../src/resolve/relative/findRelative.ts';
import { liesAsTold } from '../../../src/resolve/relative/liesAsTold.ts';
import type { StatedAnchor } from '../../../src/resolve/relative/placeInWords.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { marked } from '../marked.ts';

const ST_LOUIS: StatedAnchor = { name: 'St. Louis', lonLat: [-90.198, 38.627], kind: 'city' };
const BOSTON: StatedAnchor = { name: 'Boston', lonLat: [-71.06, 42.358], kind: 'city' };
const CHAD: StatedAnchor = { name: 'Chad', lonLat: [19, 15], kind: 'country' };
const ANCHORS: Readonly<Record<string, StatedAnchor>> = { 'St. Louis': ST_LOUIS, Boston: BOSTON, Chad: CHAD };

const CUBA_MISSOURI: LonLat = [-91.404, 38.063];
const CUBA_ISLAND: LonLat = [-80, 22];
const CUBA_ILLINOIS: LonLat = [-90.192, 40.493];
const ROLLA: LonLat = [-91.771, 37.951];
const CHICAGO: LonLat = [-87.65, 41.85];
const ALBANY: LonLat = [-73.756, 42.653];

describe('liesAsTold', () => {
  it.each<[words: string, lonLat: LonLat, answer: boolean | null]>([
    ['about 80 miles southwest of [St. Louis]', CUBA_MISSOURI, true],
    ['about 80 miles southwest of [St. Louis]', ROLLA, true],
    ['about 80 miles southwest of [St. Louis]', CUBA_ISLAND, false],
    ['about 80 miles southwest of [St. Louis]', CUBA_ILLINOIS, false],
    ['80 miles from [St. Louis]', CUBA_MISSOURI, true],
    ['80 miles from [St. Louis]', CHICAGO, false],
    ['half a mile north of [St. Louis]', [-90.21, 38.62], true],
    ['a two-hour drive from [St. Louis]', CUBA_MISSOURI, true],
    ['a two-hour drive from [St. Louis]', CHICAGO, false],
    ['just outside [St. Louis]', [-90.5, 38.7], true],
    ['just outside [St. Louis]', CUBA_MISSOURI, false],
    ['west of [Boston]', ALBANY, true],
    ['west of [Boston]', CHICAGO, false],
    ['east of [Boston]', ALBANY, false],
    ['the road between [St. Louis] and [Boston]', CHICAGO, true],
    ['the road between [St. Louis] and [Boston]', CUBA_ISLAND, false],
    ['halfway between [St. Louis] and [Boston]', CHICAGO, false],
    ['80 miles north of [Chad]', CUBA_MISSOURI, null],
    ['northern [Chad]', CUBA_MISSOURI, null],
  ])('%s may be at %j: %s', (words, lonLat, answer) => {
    const { text, mentions } = marked(words);
    const [relative] = findRelative(text, sentencesOf(text), mentions);
    if (relative === undefined) throw new Error('no relative place');
    const anchors = mentions.flatMap(({ start, end }) => ANCHORS[text.slice(start, end)] ?? []);
    expect(liesAsTold(relative, anchors, { lonLat })).toBe(answer);
  });

  it('takes the size of the place into account: Cuba reaches near to Key West', () => {
    const text = '90 miles south of Key West';
    const [relative] = findRelative(text, sentencesOf(text), [{ start: 18, end: 26, kind: 'place' }]);
    if (relative === undefined) throw new Error('no relative place');
    const keyWest: StatedAnchor = { name: 'Key West', lonLat: [-81.78, 24.555], kind: 'city' };
    expect(liesAsTold(relative, [keyWest], { lonLat: CUBA_ISLAND })).toBe(false);
    expect(liesAsTold(relative, [keyWest], { lonLat: CUBA_ISLAND, radiusKm: 400 })).toBe(true);
  });
});
