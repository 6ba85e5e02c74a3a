/** An article in, its story out: the steps of the geoparser in their order. */
import { assignRoles } from './compose/assignRoles.ts';
import { chooseQuotations } from './compose/chooseQuotations.ts';
import { composeStory } from './compose/composeStory.ts';
import { findJourneys } from './compose/findJourneys.ts';
import { readPlaces } from './compose/readPlaces.ts';
import type { GeoparseTools } from './compose/readPlaces.ts';
import type { ResolveOptions } from './resolve/types.ts';
import type { Article, Story } from './story/types.ts';
import { canonicalText } from './text/canonicalText.ts';
import { headlineOf } from './text/headlineOf.ts';
import { datePassages } from './time/datePassages.ts';
import { datesOfMentions } from './time/datesOfMentions.ts';

export type { GeoparseTools };

export interface GeoparseOptions extends ResolveOptions {
  /** Whether the story carries the article's text; only where its owner allows it. False unless told otherwise. */
  readonly keepText?: boolean;
  /** Without the text: the largest share of it that is quoted, 0 to 1. 0.4 unless told otherwise. */
  readonly quotedShare?: number;
}

export interface Geoparsed {
  readonly story: Story;
  /** Passages that the share left no room for, and the names of the places that nothing is quoted for. */
  readonly leftOut: { readonly passages: number; readonly unquoted: readonly string[] };
}

const QUOTED_SHARE = 0.4;

/**
 * Reads an English news article: the places that it names, which ones in the world they are, the passages that name
 * them, and when. Nothing is looked up anywhere else; the same article gives the same story.
 *
 * @param article Its text as it comes, and what else is known of it; `published` ("2024-11-14") dates "on Saturday".
 * A text without a place gives a story without places.
 */
export function geoparse(
  article: Article & { readonly text: string },
  tools: GeoparseTools,
  { keepText = false, quotedShare = QUOTED_SHARE, ...options }: GeoparseOptions = {},
): Geoparsed {
  const text = canonicalText(article.text);
  const { sentences, things, mentions } = readPlaces(text, tools, options);
  const dates = datePassages(
    text,
    sentences,
    article.published === undefined ? {} : { published: article.published },
  );
  const told = datesOfMentions(text, sentences, dates, mentions);
  const dated = mentions.map((mention, i) => {
    const when = told[i]?.when;
    return when === undefined ? mention : { ...mention, when };
  });
  const cast = assignRoles(text, [...things.values()], dated);
  const share = keepText ? 1 : quotedShare;
  const found = { things: cast, routes: findJourneys(text, sentences, dated) };
  const { passages, routes, leftOut, unquoted } = chooseQuotations(text, sentences, found, share);
  const title = article.title ?? headlineOf(text);
  const { text: _raw, ...known } = article;
  const story = composeStory({
    text,
    article: { ...known, ...(title === undefined ? {} : { title }), ...(keepText ? { text } : {}) },
    things: cast,
    passages,
    mentions: dated,
    routes,
  });
  const nameOf = (key: string): string => things.get(key)?.name ?? key;
  return { story, leftOut: { passages: leftOut, unquoted: unquoted.map(nameOf) } };
}
