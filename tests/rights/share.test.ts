import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/text/wordsOf.ts';
import { joinSpans } from './joinSpans.ts';
import { type QuotedSpan, mentionSpans, quotedSpans } from './quotedSpans.ts';
import { shippedStories } from './shippedStories.ts';

/** The most of the article's words that the project may ship, prefixes and suffixes included. */
const MOST_WORDS = 170;

/** As `wc -w` counts the article's 418; of a word that is quoted in part, the part counts whole. */
function spacedWords(runs: readonly QuotedSpan[]): number {
  return runs.flatMap(({ text }) => text.split(/\s+/u).filter((word) => word !== '')).length;
}

/** As the project parts words, at hyphens and full stops too: the stricter count. */
function partedWords(runs: readonly QuotedSpan[]): number {
  return runs.flatMap(({ text }) => wordsOf(text)).length;
}

describe('the share of the article that is shipped', () => {
  const stories = shippedStories().map(({ story }) => story);

  it(`is at most ${MOST_WORDS} words, over all stories`, () => {
    const runs = joinSpans(stories.flatMap((story) => [...quotedSpans(story), ...mentionSpans(story)]));
    const words = spacedWords(runs);
    const inQuotations = spacedWords(joinSpans(stories.flatMap(quotedSpans)));
    console.info(
      `${words} of the article's 418 words are shipped, ${inQuotations} of them in quotations ` +
        `(${partedWords(runs)} where hyphens and full stops part words).`,
    );
    // Fewer would mean that the quotations are gone and nothing was counted.
    expect(words).toBeGreaterThan(50);
    expect(Math.max(words, partedWords(runs))).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('leaves the notice of rights out of the count: it is the owner’s, and is quoted to be read', () => {
    for (const story of stories) {
      expect(story.article?.rights).toBe(
        '© 2024 Latin Times. All rights reserved. Do not reproduce without permission.',
      );
    }
  });
});

function span(start: number, text: string): QuotedSpan {
  return { start, text, where: `at ${start}` };
}

describe('joinSpans', () => {
  it('counts what overlaps once, and joins what lies side by side', () => {
    const runs = joinSpans([
      span(10, 'in Lima on'),
      span(13, 'Lima'),
      span(18, 'on Monday'),
      span(28, 'next'),
    ]);
    expect(runs.map(({ text }) => text)).toEqual(['in Lima on Monday next']);
  });

  it('keeps apart what has words between', () => {
    expect(joinSpans([span(0, 'Lima'), span(9, 'Rio')]).map(({ text }) => text)).toEqual(['Lima', 'Rio']);
  });

  it('refuses spans that disagree on the words they share', () => {
    expect(() => joinSpans([span(0, 'in Lima'), span(3, 'Cuzco')])).toThrow(
      'at 0 and at 3: they overlap and have other words there',
    );
  });
});
