import type { CastMention, CastThing } from './assignRoles.ts';
import { clauseAround } from './clauseAround.ts';
import type { Span } from '../text/span.ts';
import { type PassageSpan, passageSpans } from './passageSpans.ts';
import { createQuoteBudget } from './quoteBudget.ts';
import { quoteSpans } from './quoteSpans.ts';

export interface ChosenQuotations {
  /** By the thing's key. Every thing has a place in it, with no passage where the share leaves none. */
  readonly passages: ReadonlyMap<string, readonly PassageSpan<CastMention>[]>;
  /** How many passages were left out, and of how many things all were. */
  readonly leftOut: number;
  readonly unquoted: readonly string[];
}

/**
 * What is quoted for each thing: all sentences that name it; or, where the story is written without the text, no
 * more than the share of the article that is allowed, in UTF-16 code units, words that two places quote counted once.
 *
 * Then scenes come first, one sentence for each in turn until the share is used up, that which dates it before the others; a
 * background place has one clause. Where there is no room for a sentence of every scene, each has a clause before any has
 * its sentence. A sentence that does not fit is cut to its clause; one whose clause does not fit is left out.
 *
 * @param share 1 for all that there is; 0.4 is what the design allows without the text.
 */
export function chooseQuotations(
  text: string,
  sentences: readonly Span[],
  things: readonly CastThing[],
  share: number,
): ChosenQuotations {
  const quotations = quoteSpans(text);
  const all = new Map(
    things.map(({ thing, mentions }) => [thing.key, passageSpans(mentions, sentences, quotations)]),
  );
  if (share >= 1) return { passages: all, leftOut: 0, unquoted: [] };

  const clauseOf = (passage: Quote): Quote => clauseIn(text, passage, quotations);
  const budget = createQuoteBudget(text.length, Math.floor(text.length * share));
  const chosen = new Map<string, Map<Quote, Quote>>(things.map(({ thing }) => [thing.key, new Map()]));
  const quote = (key: string, passage: Quote | undefined, form: 'whole' | 'clause' | 'either'): void => {
    if (passage === undefined) return;
    const forms =
      form === 'either' ? [passage, clauseOf(passage)] : [form === 'whole' ? passage : clauseOf(passage)];
    const fitting = forms.find(
      ({ start, end, mentions }) => mentions.length > 0 && budget.take({ start, end }),
    );
    if (fitting !== undefined) chosen.get(key)?.set(passage, fitting);
  };

  const scenes = things
    .filter(({ role }) => role === 'scene')
    .map(({ thing: { key } }) => ({ key, passages: datedFirst(all.get(key) ?? []) }));
  const background = things.filter(({ role }) => role === 'background').map(({ thing: { key } }) => key);
  const firsts = scenes.flatMap(({ passages: [first] }) => first ?? []);
  const isRoomy = budget.hasRoomFor(firsts);
  for (const { key, passages } of scenes) quote(key, passages[0], isRoomy ? 'either' : 'clause');
  for (const key of background) quote(key, all.get(key)?.[0], 'clause');
  if (!isRoomy) for (const { key, passages } of scenes) quote(key, passages[0], 'whole');
  const longest = Math.max(0, ...scenes.map(({ passages }) => passages.length));
  for (let turn = 1; turn < longest; turn += 1)
    for (const { key, passages } of scenes) quote(key, passages[turn], 'either');

  const inOrder = new Map(
    [...chosen].map(([key, quotes]) => [key, [...quotes.values()].toSorted((a, b) => a.start - b.start)]),
  );
  return {
    passages: inOrder,
    leftOut: countIn(all) - countIn(inOrder),
    unquoted: [...inOrder].flatMap(([key, list]) => (list.length === 0 ? [key] : [])),
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

/** The passage from which the place has its date, and then the others in their order. */
function datedFirst(passages: readonly Quote[]): readonly Quote[] {
  const dated = passages.find(({ mentions }) =>
    mentions.some(({ role, when }) => role === 'scene' && when !== undefined),
  );
  return dated === undefined ? passages : [dated, ...passages.filter((passage) => passage !== dated)];
}

const countIn = (lists: ReadonlyMap<string, readonly unknown[]>): number =>
  [...lists.values()].reduce((sum, list) => sum + list.length, 0);
