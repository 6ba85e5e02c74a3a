import { matchesOf } from '../text/matchesOf.ts';
import type { Span } from '../text/span.ts';
import type { Clauses } from './clausesOf.ts';
import { EVENTS_BY_NOUN, EVENTS_BY_WORD } from './eventWords.ts';
import { nearestDate } from './nearestDate.ts';
import type { DateMention } from './types.ts';

const WORD = /[\p{L}]+/gu;
/** "The meeting", "their first bilateral talks", "this week's summit". */
const TAKEN_UP =
  /(?<!\p{L})(?:the|this|that|these|those|their|his|her|its)\s+(?:[\p{L}\p{N}’'.-]+\s+){0,3}?(?<noun>\p{Ll}+)(?!\p{L})/giu;

/** An event that a sentence takes up again: the span of its words, its rows of the table, and the noun. */
export interface TakenUp extends Span {
  readonly rows: readonly number[];
  readonly noun: string;
}

/** The events that a sentence takes up again, outside its clauses of another time. Spans are those of the text. */
export function eventsTakenUp(text: string, sentence: Span, { clauseAt, ofOtherTime }: Clauses): TakenUp[] {
  const words = text.slice(sentence.start, sentence.end);
  return matchesOf(TAKEN_UP, words).flatMap(({ index, 0: phrase, groups }) => {
    const noun = groups?.['noun']?.toLowerCase() ?? '';
    const rows = EVENTS_BY_NOUN.get(noun);
    if (rows === undefined || ofOtherTime.has(clauseAt(index))) return [];
    const start = sentence.start + index;
    return [{ start, end: start + phrase.length, rows, noun }];
  });
}

/** An event is what a sentence is about where it stands so near its beginning, in UTF-16 code units. */
const TOPIC_LENGTH = 40;
/** Else the place has to follow so near: "police at the fire near Salem". */
const MAX_GAP = 60;
const PLACED = /^,?\s+(?:in|at|near|outside|on|off|around)\s/iu;
/** Somebody else's place: "the blaze was set, said the marshal of Granville County". */
const REPORTED = /(?<!\p{L})(?:said|says|told|according|spokes\p{L}+|believe[sd]?|reported)(?!\p{L})/iu;

/** Whether a sentence says of an event that it takes up where it is: in the place of the mention. */
export function takesPlaceAt(text: string, sentence: Span, event: Span, mention: Span): boolean {
  if (mention.start < event.end) return false;
  const between = text.slice(event.end, mention.start);
  if (REPORTED.test(between)) return false;
  const isTopic = event.start - sentence.start <= TOPIC_LENGTH;
  return isTopic || (between.length <= MAX_GAP && PLACED.test(between));
}

/** The date that a sentence says of an event of each row of the table. */
export function datedEvents(
  text: string,
  sentence: Span,
  { clauseAt }: Clauses,
  dates: readonly DateMention[],
): ReadonlyMap<number, DateMention> {
  const dated = new Map<number, DateMention>();
  for (const { index, 0: word } of matchesOf(WORD, text.slice(sentence.start, sentence.end))) {
    const rows = EVENTS_BY_WORD.get(word.toLowerCase());
    if (rows === undefined) continue;
    const start = sentence.start + index;
    const clause = clauseAt(index);
    const isSameClause = (date: DateMention): boolean =>
      date.start >= sentence.start &&
      date.start < sentence.end &&
      clauseAt(date.start - sentence.start) === clause;
    const date = nearestDate(text, { start, end: start + word.length }, dates, isSameClause);
    if (date !== undefined) for (const row of rows) if (!dated.has(row)) dated.set(row, date);
  }
  return dated;
}
