import { firstEndingAfter } from '../../text/firstEndingAfter.ts';
import type { Span } from '../../text/span.ts';
import { definitePhrases } from './definitePhrases.ts';
import { hasOtherBefore } from './hasOtherBefore.ts';
import { createNameCounts } from './createNameCounts.ts';
import { KINDS_BY_NOUN, standsInNames } from './placeNouns.ts';
import { placesOfThere } from './placesOfThere.ts';
import type { DescribableThing, Named } from './types.ts';

/** "the city", "the $3.5-billion complex", "there": words that stand for a place without its name. */
export interface Description extends Span {
  /** The index of the last mention of the thing that it stands for. */
  readonly thing: number;
  readonly reason: string;
}

/** So many sentences on, a place is still at hand. */
const REACH_SENTENCES = 3;
/** So many mentions back are looked at; where there are more, no description is plain. */
const MAX_THINGS = 40;

/**
 * Definite descriptions ("the port", "the $3.5-billion complex") and "there", each with the place that it stands for: the
 * only one named in the same sentence or the three before that agrees with its noun. Where two fit, or another is what the
 * article is about, it is left out.
 *
 * @param sentences In order, none overlapping (`sentencesOf`).
 * @param things In the order of the text.
 */
export function findDescriptions(
  text: string,
  sentences: readonly Span[],
  things: readonly DescribableThing[],
): Description[] {
  const found: Description[] = [];
  const named: Named[] = [];
  const isOutnamed = createNameCounts(things);
  let [next, begun] = [0, 0];
  for (const [i, sentence] of sentences.entries()) {
    const reachStart = sentences[Math.max(0, i - REACH_SENTENCES)]?.start ?? 0;
    while ((things[begun]?.start ?? Infinity) < sentence.end) begun += 1;
    const lastStart = Math.max(things[begun - 1]?.start ?? -1, named.at(-1)?.start ?? -1);
    // Where nothing is named shortly before, nothing is meant.
    if (lastStart < reachStart) continue;
    for (const phrase of definitePhrases(text, sentence)) {
      for (; (things[next]?.end ?? Infinity) <= phrase.start; next += 1)
        named.push({ start: things[next]?.start ?? 0, end: things[next]?.end ?? 0, thing: next });
      if (isPartOfAName(text, things, phrase)) continue;
      const isThere = phrase.noun === 'there';
      const recent = named.slice(-MAX_THINGS);
      const fitting = isThere
        ? placesOfThere(text, phrase, sentence, sentences[i - 1], recent, things)
        : recent.filter(
            ({ start, thing }) => start >= reachStart && agrees(text, phrase.noun, things[thing]),
          );
      const choice = chooseOne(text, phrase, fitting, things);
      if (choice === null || (!isThere && isOutnamed(choice.thing, phrase.noun))) continue;
      found.push({ start: phrase.start, end: phrase.end, ...choice });
      named.push({ start: phrase.start, end: phrase.end, thing: choice.thing });
    }
  }
  return found;
}

/** "the city of Lima", "the capital, Lima", and what overlaps a name. */
function isPartOfAName(text: string, things: readonly Span[], phrase: Span): boolean {
  const thing = things[firstEndingAfter(things, phrase.start)];
  if (thing === undefined) return false;
  return thing.start < phrase.end || /^,?\s*$/u.test(text.slice(phrase.end, thing.start).slice(0, 4));
}

function agrees(text: string, noun: string, thing: DescribableThing | undefined): boolean {
  if (thing === undefined) return false;
  if (thing.headNoun === noun) return true;
  if (noun === 'capital') return thing.isCapital === true;
  if (KINDS_BY_NOUN.get(noun)?.includes(thing.kind) !== true) return false;
  if (!standsInNames(noun)) return true;
  const nameAndNext = text.slice(thing.start, thing.end + 1 + noun.length).toLowerCase();
  return nameAndNext.split(/[^\p{L}]+/u).includes(noun);
}

function chooseOne(
  text: string,
  phrase: Span & { readonly noun: string },
  fitting: readonly Named[],
  things: readonly DescribableThing[],
): Pick<Description, 'thing' | 'reason'> | null {
  const last = fitting.at(-1);
  if (last === undefined) return null;
  const words = text.slice(phrase.start, phrase.end);
  // "Lima, the capital, …"
  if (/^,\s+$/u.test(text.slice(last.end, phrase.start)))
    return { thing: last.thing, reason: `“${words}” stands beside the name` };
  const exact = fitting.filter(({ thing }) => things[thing]?.headNoun === phrase.noun);
  const chosen = exact.length > 0 ? exact : fitting;
  const keys = new Set(chosen.map(({ thing }) => things[thing]?.key ?? thing));
  if (keys.size > 1 || fitting.length === MAX_THINGS) return null;
  const first = chosen[0]?.start ?? 0;
  if (exact.length === 0 && hasOtherBefore(text, first, phrase.noun, things[last.thing]?.kind)) return null;
  const what = phrase.noun === 'there' ? 'place' : phrase.noun;
  return { thing: last.thing, reason: `“${words}”: the only ${what} named shortly before` };
}
