import type { Story } from '../story/types.ts';

/** @param ownSource Where the reader's own article came from; null for any other story. */
export function storyTitle({ title }: Story, ownSource: string | null): string {
  return title ?? (ownSource === null ? 'Untitled map' : 'Your article');
}
