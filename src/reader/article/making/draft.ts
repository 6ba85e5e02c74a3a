import type { ArticleToRead } from '../../../worker.ts';
import { tooLong } from './textOfFile.ts';

/** What the reader has filled in. */
export interface Draft {
  readonly text: string;
  /** "2025-05-12"; '' where it is not known. */
  readonly published: string;
  /** Where the paper is at home; '' where it is not said. */
  readonly near: string;
  /** The file that the text came from; null where it was pasted. */
  readonly fileName: string | null;
}

export const EMPTY_DRAFT: Draft = { text: '', published: '', near: '', fileName: null };

/** One sentence on why no map can be made of it; null where one can. */
export function draftProblem({ text }: Draft): string | null {
  if (text.trim() === '') return 'There is no text yet: paste an article, or choose a file.';
  return tooLong('The text', text.length);
}

/** The article as the geoparser takes it. */
export function articleOfDraft({ text, published }: Draft): ArticleToRead {
  return { text, language: 'en', ...(published === '' ? {} : { published }) };
}
