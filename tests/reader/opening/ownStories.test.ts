import { describe, expect, it } from 'vitest';
import { createOwnStories } from '../../../src/reader/opening/ownStories.ts';
import type { Story } from '../../../src/story/types.ts';

const storyOf = (title: string): Story => ({
  type: 'FeatureCollection',
  dateline: '1.0',
  title,
  features: [],
});

describe('createOwnStories', () => {
  it('finds each story by its key, also one that is kept twice', () => {
    const stories = createOwnStories(1000.5);
    const own = ['Rain', 'Snow', 'Rain'].map((title) => ({ story: storyOf(title), source: 'Pasted text' }));
    const keys = own.map((one) => stories.keep(one));
    expect(keys.map((key) => stories.find(key))).toEqual(own);
    expect(new Set(keys).size).toBe(3);
  });

  it('does not take a key of an earlier load of the page for its own', () => {
    const before = createOwnStories(1000);
    const after = createOwnStories(2000);
    const old = before.keep({ story: storyOf('Rain'), source: null });
    after.keep({ story: storyOf('Snow'), source: null });
    expect(after.find(old)).toBeUndefined();
  });
});
