import type { GeoparseTools } from '../../src/geoparse.ts';
import { geoparse } from '../../src/geoparse.ts';
import type { Story } from '../../src/story/types.ts';
import type { SampleArticle } from './articles/articles.ts';

const LICENCE = 'CC BY 4.0';

/** The story of a sample article: what the geoparser makes of it, with its text, which is ours. Nothing is put right by hand. */
export function sampleStory(
  { published, publisher, near }: SampleArticle,
  text: string,
  tools: GeoparseTools,
): Story {
  const article = {
    text,
    published,
    publisher,
    language: 'en',
    rights: `A sample of Dateline, free to use (${LICENCE}).`,
  };
  const options = { keepText: true, ...(near === undefined ? {} : { near }) };
  return { ...geoparse(article, tools, options).story, license: LICENCE };
}
