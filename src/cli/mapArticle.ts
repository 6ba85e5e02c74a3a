import type { GeoparseTools } from '../compose/readPlaces.ts';
import { geoparse } from '../geoparse.ts';
import { ISO_DATE } from '../story/schema.ts';
import type { Story } from '../story/types.ts';

/** What is told of an article beside its text, as the command line has it. */
export interface ArticleFacts {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly near?: string | undefined;
  readonly keepText: boolean;
}

export type MappedArticle =
  | { readonly ok: true; readonly story: Story; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** An article's story, and a sentence on each thing that the reader of the command line should know. */
export function mapArticle(text: string, facts: ArticleFacts, tools: GeoparseTools): MappedArticle {
  const { title, published, publisher, url, near, keepText } = facts;
  if (text.trim() === '') return { ok: false, problem: 'The article is empty.' };
  if (published !== undefined && !ISO_DATE.test(published)) {
    return { ok: false, problem: `--published is “${published}”, expected a date such as 2024-11-14.` };
  }
  const article = {
    text,
    language: 'en',
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
  };
  const options = { keepText, ...(near === undefined ? {} : { near }) };
  const { story, leftOut } = geoparse(article, tools, options);
  const unplaced = (story.mentions ?? []).filter(({ place }) => place === null).length;
  const notes = [
    `${story.features.length} places, ${unplaced} mentions without a place.`,
    ...(leftOut.passages === 0
      ? []
      : [`${leftOut.passages} passages are left out, to quote no more than is allowed.`]),
    ...(leftOut.unquoted.length === 0 ? [] : [`Nothing is quoted for ${leftOut.unquoted.join(', ')}.`]),
  ];
  return { ok: true, story, notes };
}
