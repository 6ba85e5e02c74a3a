import type { Span } from '../text/span.ts';
import type { FoundMention, FoundThing, Role } from './found.ts';
import { isWide } from './isWide.ts';
import {
  AUXILIARY_VERBS,
  FUNCTION_WORDS,
  GOVERNMENT_VERBS,
  NAME_OPENERS,
  OFFICIAL_NOUNS,
  ORIGIN_NOUNS,
  PLACE_PREPOSITIONS,
  SIDE_PREPOSITIONS,
  WITHIN_PREPOSITIONS,
} from './roleWords.ts';

/** How much of the text before and after a mention is looked at, in UTF-16 code units. */
const WINDOW_LENGTH = 60;

/** What a clause ends with. */
const CLAUSE_MARKS: ReadonlySet<number> = new Set(Array.from('.,;:!?()\n“”"', (mark) => mark.charCodeAt(0)));
const WORD = /[\p{L}\p{N}'’-]+/gu;

/** The persons are taken from there. */
const TAKES_AWAY =
  /^(?:evacuat|remov|rescu|deport|expel|withdr|abduct|kidnap|free[ds]|saved?$|pull|driv|oust)/u;

/**
 * What a mention says of its place: that something happens there (`scene`), that something may happen there, if
 * nothing inside it is a scene (`wide`), or neither.
 */
export type MentionRole = Role | 'wide';

/**
 * The role that one mention gives its thing. Demonyms, names inside other names and capitals said for their
 * governments ("Beijing's influence", "officials in Washington said") are background; countries, continents,
 * states and regions are at most `wide`; everything else that is named is a scene.
 */
export function mentionRole(text: string, mention: FoundMention, thing: FoundThing): MentionRole {
  const { kind } = mention;
  if (kind === 'demonym' || kind === 'inside' || mention.isAnchor === true) return 'background';
  const before = wordsBefore(text, mention);
  // In a part of a country ("northern Iraq"), in "the country" and "there" things happen as in a country that is named.
  if (isWide(thing)) {
    const isThere = /^there$/iu.test(text.slice(mention.start, mention.end));
    return isThere || isWithin(text, mention, before) ? 'wide' : 'background';
  }
  if (kind === 'relative' || kind === 'description') return 'scene';
  if (isParent(text, mention, thing) || isOrigin(before)) return 'background';
  return thing.featureCode === 'PPLC' && isGovernment(text, mention, before) ? 'background' : 'scene';
}

/** "in Peru on Tuesday", "across southern Iraq": not "in U.S. airspace", where the name only tells whose. */
function isWithin(text: string, mention: Span, before: readonly string[]): boolean {
  const preposition = before.findLast((word) => !NAME_OPENERS.has(word));
  if (preposition === undefined || !WITHIN_PREPOSITIONS.has(preposition)) return false;
  const [after = ''] = wordsAfter(text, mention);
  return after === '' || FUNCTION_WORDS.has(after) || /^[^\p{Ll}]/u.test(after);
}

/** In "Springfield, Illinois" the state only tells which Springfield. */
function isParent(text: string, mention: Span, thing: FoundThing): boolean {
  return (
    thing.featureCode.startsWith('ADM') &&
    /\p{L}, $/u.test(text.slice(Math.max(0, mention.start - 4), mention.start))
  );
}

/** "A reporter from Savannah": not "fled from Savannah", "the train from Savannah", "evacuated the women from Savannah". */
function isOrigin(before: readonly string[]): boolean {
  if (before.at(-1) !== 'from' || before.some((word) => TAKES_AWAY.test(word))) return false;
  const noun = before.at(-2) ?? '';
  return ORIGIN_NOUNS.has(noun) || (/(?:[^aeiou]er|or|ist|ian)s?$/u.test(noun) && noun.length > 4);
}

function isGovernment(text: string, mention: Span, before: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  if (PLACE_PREPOSITIONS.has(last)) {
    return before.slice(-4, -1).some((word) => OFFICIAL_NOUNS.has(word));
  }
  const rest = text.slice(mention.end, mention.end + 2);
  if (rest === "'s" || rest === '’s') return true;
  // "the mayor of Lima said": not Lima itself speaks.
  if (last === 'of') return OFFICIAL_NOUNS.has(before.at(-2) ?? '');
  const verb = wordsAfter(text, mention).find((word) => !AUXILIARY_VERBS.has(word)) ?? '';
  return isAct(verb) || SIDE_PREPOSITIONS.has(last) || (last === 'and' && before.includes('between'));
}

/** "has warned", "will impose": the list holds the past and the present. */
const isAct = (verb: string): boolean =>
  GOVERNMENT_VERBS.has(verb) || GOVERNMENT_VERBS.has(`${verb}s`) || GOVERNMENT_VERBS.has(`${verb}d`);

/** The words of the same clause before a mention, lower case, the nearest last; at most five. */
function wordsBefore(text: string, { start: end }: Span): string[] {
  const least = Math.max(0, end - WINDOW_LENGTH);
  let start = end;
  while (start > least && !endsClause(text, start - 1)) start -= 1;
  return text.slice(start, end).toLowerCase().match(WORD)?.slice(-5) ?? [];
}

/** The words of the same clause after a mention, as they are written; [] where the clause ends with it. */
function wordsAfter(text: string, { end: start }: Span): string[] {
  const most = Math.min(text.length, start + WINDOW_LENGTH);
  let end = start;
  while (end < most && !endsClause(text, end)) end += 1;
  return text.slice(start, end).match(WORD)?.slice(0, 3) ?? [];
}

const endsClause = (text: string, at: number): boolean => CLAUSE_MARKS.has(text.charCodeAt(at));
