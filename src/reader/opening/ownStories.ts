import type { Story } from '../../story/types.ts';

/** A story that no address leads to: a file of the reader's, or the map of an article of theirs. */
export interface OwnStory {
  readonly story: Story;
  /** Where the article came from: a file's name, or that it was pasted; null for a story's file. */
  readonly source: string | null;
}

/** The reader's own stories, kept until the page is loaded anew, so that Back and Forward lead to them. */
export interface OwnStories {
  /** Returns the key that finds it again. */
  readonly keep: (own: OwnStory) => string;
  readonly find: (key: string) => OwnStory | undefined;
}

/** @param loadedAt Tells this load of the page from others: the browser's history outlives it, and its keys must not fit. */
export function createOwnStories(loadedAt: number): OwnStories {
  const stories = new Map<string, OwnStory>();
  return {
    keep: (own) => {
      const key = `${loadedAt}-${stories.size + 1}`;
      stories.set(key, own);
      return key;
    },
    find: (key) => stories.get(key),
  };
}
