import type { Story } from '../../src/story/types.ts';
import { joinSpans } from './joinSpans.ts';
import { quotedSpans } from './quotedSpans.ts';

/** All of the article that may stand anywhere: the quotations, those side by side as one, and the notice of rights. */
export function allowedQuotations(stories: readonly Story[]): string[] {
  return [
    ...joinSpans(stories.flatMap(quotedSpans)).map(({ text }) => text),
    ...stories.map(({ article }) => article?.rights ?? ''),
  ];
}
