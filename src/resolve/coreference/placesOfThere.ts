import type { Span } from '../../text/span.ts';
import type { DescribableThing, Named } from './types.ts';

/** Between a name and "there": "Tulcea, about 70 kilometres west of there" lies west of another place. */
const TELLS_THE_NAME = /^,\s+\P{Lu}*\s(?:of|from|to)\s+$/u;
/** Before a name: it stands in an aside of somebody, ", who was born in Gori,". */
const ASIDE = /,\s+(?:who|whom|whose|which|where)\s[^,;]*$/u;

/**
 * The places that "there" may stand for: those named in its own sentence before it, or else those of the sentence before. Not
 * the place that "west of there" tells of, nor one named in an aside, nor the state after a town.
 *
 * @param named All that is named before it, in order.
 */
export function placesOfThere(
  text: string,
  there: Span,
  own: Span,
  previous: Span | undefined,
  named: readonly Named[],
  things: readonly DescribableThing[],
): Named[] {
  const keyOf = ({ thing }: Named): string | number => things[thing]?.key ?? thing;
  const last = named.at(-1);
  const told =
    last !== undefined && TELLS_THE_NAME.test(text.slice(last.end, there.start)) ? keyOf(last) : undefined;
  const mayBeMeant = (from: number, end: number): Named[] =>
    named.filter(
      (name, i) =>
        name.start >= from &&
        name.end <= end &&
        keyOf(name) !== told &&
        !isContainer(named[i - 1], name, things[name.thing]) &&
        !isInAside(text, from, name, there.start),
    );
  const inOwn = mayBeMeant(own.start, there.start);
  return inOwn.length > 0 || previous === undefined ? inOwn : mayBeMeant(previous.start, own.start);
}

/** The state or country of "Athens, Georgia". */
function isContainer(before: Span | undefined, name: Span, thing: DescribableThing | undefined): boolean {
  return before?.end === name.start - 2 && (thing?.kind === 'region' || thing?.kind === 'country');
}

function isInAside(text: string, from: number, name: Span, end: number): boolean {
  return ASIDE.test(text.slice(from, name.start)) && text.slice(name.end, end).includes(',');
}
