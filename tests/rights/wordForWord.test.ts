import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../geo/stories/readArticle.ts';
import type { Passage, Story } from '../../src/story/types.ts';
import { joinSpans } from './joinSpans.ts';
import { mentionSpans, quotedSpans } from './quotedSpans.ts';
import { shippedStories } from './shippedStories.ts';

const text = readArticle();
if (text === null) {
  console.info('Not compared word for word: the article is not in ../shared/articles beside the project.');
}

function passagesOf(story: Story): Passage[] {
  const ofPlaces = story.features.flatMap(({ properties }) => properties.passages ?? []);
  const ofRoutes = (story.routes ?? []).flatMap(({ passage }) => (passage === undefined ? [] : [passage]));
  return [...ofPlaces, ...ofRoutes];
}

describe.each(shippedStories())('$name', ({ story }) => {
  it('carries no text of the article', () => {
    expect(story.article).not.toHaveProperty('text');
  });

  it('says the same words wherever its quotations and mentions overlap', () => {
    expect(() => joinSpans([...quotedSpans(story), ...mentionSpans(story)])).not.toThrow();
  });

  it('marks in each passage the words of a mention', () => {
    const names = new Set((story.mentions ?? []).map(({ start, exact }) => `${start} ${exact}`));
    const marked = passagesOf(story).flatMap(({ exact, start = 0, mentions = [] }) =>
      mentions.map((mark) => `${start + mark.start} ${exact.slice(mark.start, mark.end)}`),
    );
    expect(marked.length).toBeGreaterThanOrEqual(passagesOf(story).length);
    expect(marked.filter((mark) => !names.has(mark))).toEqual([]);
  });

  it.skipIf(text === null)('is of this very article', () => {
    expect(story.article?.textLength).toBe(text?.length);
    expect(story.article?.textSha256).toBe(
      createHash('sha256')
        .update(text ?? '', 'utf8')
        .digest('hex'),
    );
  });

  it.skipIf(text === null)('quotes every passage word for word, with its prefix and suffix', () => {
    const passages = passagesOf(story);
    expect(passages.length).toBeGreaterThan(0);
    for (const { exact, prefix = '', suffix = '', start = -1, end = -1 } of passages) {
      expect(text?.slice(start, end)).toBe(exact);
      expect(text?.slice(start - prefix.length, start)).toBe(prefix);
      expect(text?.slice(end, end + suffix.length)).toBe(suffix);
    }
  });

  it.skipIf(text === null)('has every mention word for word', () => {
    for (const { id, start, end, exact } of story.mentions ?? []) {
      expect(`${id} ${text?.slice(start, end)}`).toBe(`${id} ${exact}`);
    }
  });

  it.skipIf(text === null)('takes its dates’ words and its stated distances from the article', () => {
    const whens = story.features.flatMap(({ properties }) => [
      properties.when?.text ?? '',
      properties.stated?.text ?? '',
    ]);
    expect(whens.filter((words) => text?.includes(words) !== true)).toEqual([]);
  });
});
