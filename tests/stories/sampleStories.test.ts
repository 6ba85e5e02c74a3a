import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleStory } from '../../geo/stories/sampleStory.ts';
import { SAMPLE_ARTICLES } from '../../geo/stories/articles/articles.ts';
import type { Story } from '../../src/story/types.ts';
import { validate } from '../../src/story/validate.ts';
import { writeStory } from '../../src/story/writeStory.ts';
import { TOOLS } from '../geoparse/geoparseTools.ts';
import { goldenBeside } from '../geoparse/golden.ts';
import { storyOutline } from '../geoparse/storyOutline.ts';
import { SAMPLE_TRUTHS } from './sampleTruths.ts';

const textOf = (file: string): string =>
  readFileSync(new URL(`../../geo/stories/articles/${file}.txt`, import.meta.url), 'utf8');

const gazetteerIds = (story: Story): ReadonlyMap<string, string> =>
  new Map(story.features.map(({ id, properties }) => [String(id), properties.gazetteer ?? 'unknown']));

/** The id of the place that the mention in brackets stands for; "unknown" where it has none or the gazetteer has not. */
function placeAt(story: Story, text: string, passage: string): string {
  const before = text.indexOf(passage.replaceAll(/[[\]]/gu, ''));
  if (before < 0 || text.includes(passage.replaceAll(/[[\]]/gu, ''), before + 1)) {
    throw new Error(`“${passage}” must stand once in the article.`);
  }
  const start = before + passage.indexOf('[');
  const end = before + passage.indexOf(']') - 1;
  const mention = story.mentions?.find((one) => one.start === start && one.end === end);
  if (mention === undefined) return 'no mention';
  return mention.place === null ? 'unknown' : (gazetteerIds(story).get(String(mention.place)) ?? 'unknown');
}

describe.each(SAMPLE_ARTICLES)('the story of $file', (sample) => {
  const text = textOf(sample.file);
  const story = sampleStory(sample, text, TOOLS);
  const ids = gazetteerIds(story);
  const { must, mustNot, misses, routes, dates } = SAMPLE_TRUTHS[sample.file] ?? {
    must: [],
    mustNot: [],
    misses: [],
    routes: [],
    dates: [],
  };

  it.each(must)('takes “%s” for %s', (passage, id) => {
    expect(placeAt(story, text, passage)).toBe(id);
  });

  for (const [passage, id, reason] of misses) {
    it.fails(`takes “${passage}” for ${id} (${reason})`, () => {
      expect(placeAt(story, text, passage)).toBe(id);
    });
  }

  it('has none of the places that it must not have', () => {
    expect([...ids.values()].filter((id) => mustNot.includes(id))).toEqual([]);
  });

  it('has the routes that the text tells', () => {
    const told = (story.routes ?? []).map(
      ({ from, to }) => `${ids.get(String(from))} to ${ids.get(String(to))}`,
    );
    expect(told).toEqual(routes);
  });

  it('has the dates that the text tells', () => {
    for (const [id, start, end] of dates) {
      const place = story.features.find(({ properties }) => properties.gazetteer === id);
      expect([id, place?.properties.when?.start, place?.properties.when?.end]).toEqual([id, start, end]);
    }
  });

  it('is valid, and the same as the one in the Samples menu and as before', () => {
    expect(validate(story)).toEqual([]);
    const bundled = new URL(`../../geo/stories/${sample.file}.geojson`, import.meta.url);
    expect(readFileSync(bundled, 'utf8')).toBe(writeStory(story));
    const outline: unknown = JSON.parse(JSON.stringify(storyOutline(story)));
    expect(outline).toEqual(goldenBeside(`tests/stories/golden/${sample.file}.json`, outline));
  });
});

it('knows the truth of every sample', () => {
  expect(Object.keys(SAMPLE_TRUTHS).toSorted()).toEqual(SAMPLE_ARTICLES.map(({ file }) => file).toSorted());
});
