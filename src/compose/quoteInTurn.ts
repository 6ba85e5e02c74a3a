import type { CastMention, CastThing } from './assignRoles.ts';
import type { PassageSpan } from './passageSpans.ts';
import type { QuoteBudget } from './quoteBudget.ts';

type Quote = PassageSpan<CastMention>;
type Quotes = ReadonlyMap<string, readonly Quote[]>;

/**
 * The passages that a budget has room for, by the thing's key and in the order of the text: scenes in turn before the
 * background, as `chooseQuotations` tells.
 *
 * @param all All passages there are, by the thing's key.
 * @param clauseOf A passage cut to a clause; without a mention where it cannot be cut so.
 */
export function quoteInTurn(
  budget: QuoteBudget,
  things: readonly CastThing[],
  all: Quotes,
  clauseOf: (passage: Quote) => Quote,
): Quotes {
  const chosen = new Map<string, Map<Quote, Quote>>();
  const keep = (key: string, passage: Quote, quoted: Quote): void => {
    const quotes = chosen.get(key);
    if (quotes === undefined) chosen.set(key, new Map([[passage, quoted]]));
    else quotes.set(passage, quoted);
  };
  const quote = (key: string, passage: Quote | undefined, form: 'whole' | 'clause' | 'either'): void => {
    if (passage === undefined) return;
    const fits = ({ start, end, mentions }: Quote): boolean =>
      mentions.length > 0 && budget.take({ start, end });
    if (form !== 'clause' && fits(passage)) {
      keep(key, passage, passage);
    } else if (form !== 'whole') {
      // Only now: to find the clause takes longer, and most passages fit whole.
      const clause = clauseOf(passage);
      if (fits(clause)) keep(key, passage, clause);
    }
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
  const longest = scenes.reduce((most, { passages }) => Math.max(most, passages.length), 0);
  for (let turn = 1; turn < longest; turn += 1)
    for (const { key, passages } of scenes) quote(key, passages[turn], 'either');

  return new Map(
    things.map(({ thing: { key } }) => {
      const quotes = chosen.get(key)?.values() ?? [];
      return [key, Array.from(quotes).toSorted((a, b) => a.start - b.start)];
    }),
  );
}

/** The passage from which the place has its date, and then the others in their order. */
function datedFirst(passages: readonly Quote[]): readonly Quote[] {
  const dated = passages.find(({ mentions }) =>
    mentions.some(({ role, when }) => role === 'scene' && when !== undefined),
  );
  return dated === undefined ? passages : [dated, ...passages.filter((passage) => passage !== dated)];
}
