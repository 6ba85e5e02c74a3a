import type { CastMention, CastThing } from './assignRoles.ts';
import { clauseAround } from './clauseAround.ts';
import type { Span } from '../text/span.ts';
import { type PassageSpan, passageSpans } from './passageSpans.ts';
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
 * Then scenes come first, one sentence for each in turn until the share is used up; a background place has
 * one clause. A sentence that does not fit is cut to its clause; one whose clause does not fit is left out.
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

  const clauseOf = (passage: PassageSpan<CastMention>): PassageSpan<CastMention> => {
    const [first] = passage.mentions;
    if (first === undefined) return passage;
    const clause = clauseAround(text, first, passage, quotations);
    const mentions = passage.mentions.filter(({ start, end }) => clause.start <= start && end <= clause.end);
    return { ...clause, mentions };
  };
  const budget = createBudget(text.length, Math.floor(text.length * share));
  const chosen = new Map<string, PassageSpan<CastMention>[]>(things.map(({ thing }) => [thing.key, []]));
  const quote = (key: string, passage: PassageSpan<CastMention>, mayBeWhole: boolean): void => {
    const forms = mayBeWhole ? [passage, clauseOf(passage)] : [clauseOf(passage)];
    const fitting = forms.find((form) => form.mentions.length > 0 && budget.take(form));
    if (fitting !== undefined) chosen.get(key)?.push(fitting);
  };

  const scenes = things.filter(({ role }) => role === 'scene');
  const longest = Math.max(0, ...scenes.map(({ thing }) => all.get(thing.key)?.length ?? 0));
  const background = things.filter(({ role }) => role === 'background');
  const quoteTurn = (turn: number): void => {
    for (const { thing } of scenes) {
      const passage = all.get(thing.key)?.[turn];
      if (passage !== undefined) quote(thing.key, passage, true);
    }
  };
  quoteTurn(0);
  for (const { thing } of background) {
    const [first] = all.get(thing.key) ?? [];
    if (first !== undefined) quote(thing.key, first, false);
  }
  for (let turn = 1; turn < longest; turn += 1) quoteTurn(turn);
  return {
    passages: chosen,
    leftOut: countIn(all) - countIn(chosen),
    unquoted: [...chosen].flatMap(([key, list]) => (list.length === 0 ? [key] : [])),
  };
}

/** Counts what is quoted, each part of the text once. */
function createBudget(textLength: number, most: number): { readonly take: (span: Span) => boolean } {
  const isTaken = new Uint8Array(textLength);
  let left = most;
  return {
    take: ({ start, end }) => {
      let needed = 0;
      for (let i = start; i < end; i += 1) if (isTaken[i] === 0) needed += 1;
      if (needed > left) return false;
      isTaken.fill(1, start, end);
      left -= needed;
      return true;
    },
  };
}

const countIn = (lists: ReadonlyMap<string, readonly unknown[]>): number =>
  [...lists.values()].reduce((sum, list) => sum + list.length, 0);
