import type { Span } from '../text/span.ts';
import type { CastMention, CastThing } from './assignRoles.ts';
import { clauseAround } from './clauseAround.ts';
import type { FoundRoute } from './found.ts';
import { type PassageSpan, passageSpans } from './passageSpans.ts';
import { quotableBlocks } from './quotableBlocks.ts';
import { createQuoteBudget } from './quoteBudget.ts';
import { quoteInTurn } from './quoteInTurn.ts';
import { quoteSpans } from './quoteSpans.ts';
import { shortPassages } from './shortPassages.ts';

export interface ChosenQuotations {
  /** By the thing's key. Every thing has a place in it, with no passage where the share leaves none. */
  readonly passages: ReadonlyMap<string, readonly PassageSpan<CastMention>[]>;
  /** All of them; without their words where the share leaves no room. */
  readonly routes: readonly FoundRoute[];
  /** How many passages were left out, those of routes too, and of how many things all were. */
  readonly leftOut: number;
  readonly unquoted: readonly string[];
}

/** What may be quoted. */
interface Quotable {
  readonly things: readonly CastThing[];
  readonly routes: readonly FoundRoute[];
}

/**
 * What is quoted for each thing and route: all sentences that name it; or, where the story is written without the text, no
 * more than the share of the article that is allowed, in UTF-16 code units, words that two quote counted once.
 *
 * Then the words of the routes come first. Of the things scenes come first, one sentence for each in turn until the share is
 * used up, that which dates it before the others; a background place has one clause. Where there is no room for a sentence of
 * every scene, each has a clause before any has its sentence. A sentence that does not fit is cut to its clause; one whose
 * clause does not fit is left out.
 *
 * @param share 1 for all that there is; 0.4 is what the design allows without the text.
 */
export function chooseQuotations(
  text: string,
  sentences: readonly Span[],
  { things, routes }: Quotable,
  share: number,
): ChosenQuotations {
  const quotations = quoteSpans(text);
  const blocks = quotableBlocks(sentences, quotations);
  const all = new Map(
    things.map(({ thing, mentions }) => [
      thing.key,
      passageSpans(mentions, blocks).flatMap((passage) =>
        shortPassages(text, passage, sentences, quotations),
      ),
    ]),
  );
  if (share >= 1) return { passages: all, routes, leftOut: 0, unquoted: [] };

  const budget = createQuoteBudget(Math.floor(text.length * share));
  const quotedRoutes = routes.map((route) =>
    route.passage === null || budget.take(route.passage) ? route : { ...route, passage: null },
  );
  const passages = quoteInTurn(budget, things, all, (passage) => clauseIn(text, passage, quotations));
  return {
    passages,
    routes: quotedRoutes,
    leftOut: countIn(all) - countIn(passages) + quotedRoutes.filter((route, i) => route !== routes[i]).length,
    unquoted: [...passages].flatMap(([key, list]) => (list.length === 0 ? [key] : [])),
  };
}

type Quote = PassageSpan<CastMention>;

/** The clause of its first mention; with no mention where it has none. */
function clauseIn(text: string, passage: Quote, quotations: readonly Span[]): Quote {
  const [first] = passage.mentions;
  if (first === undefined) return passage;
  const clause = clauseAround(text, first, passage, quotations);
  const mentions = passage.mentions.filter(({ start, end }) => clause.start <= start && end <= clause.end);
  return { ...clause, mentions };
}

const countIn = (lists: ReadonlyMap<string, readonly unknown[]>): number =>
  [...lists.values()].reduce((sum, list) => sum + list.length, 0);
