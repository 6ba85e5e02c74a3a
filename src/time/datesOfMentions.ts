import type { When } from '../story/types.ts';
import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Span } from '../text/span.ts';
import { type Clauses, clausesOf } from './clausesOf.ts';
import { datedEvents, eventsTakenUp, takesPlaceAt, type TakenUp } from './datedEvents.ts';
import { isOfReport, isPlaceOfReport } from './isOfReport.ts';
import { nearestDate } from './nearestDate.ts';
import type { DateMention } from './types.ts';

/** The date that is said of a mention, and why. */
export interface MentionDate {
  readonly when: When;
  /** "“on Saturday” is said in the same clause". */
  readonly reason: string;
}

/** So many sentences on, an event is still taken up again. */
const REACH_SENTENCES = 2;

/**
 * The date of each mention, or null where the text says none of it plainly: the nearest date in the same clause
 * (`clausesOf`), unless it is that of a report ("…, police said Tuesday"); else, where the sentence tells the place of an
 * event that it takes up again ("The meeting, … in Lima"), the date that one of the two sentences before says of that event
 * ("will meet on Saturday"). A sentence that dates its own events needs no other.
 *
 * @param sentences In order, none overlapping (`sentencesOf`).
 * @param dates In order, none overlapping (`datePassages`).
 */
export function datesOfMentions(
  text: string,
  sentences: readonly Span[],
  dates: readonly DateMention[],
  mentions: readonly Span[],
): (MentionDate | null)[] {
  if (dates.length === 0) return mentions.map(() => null);
  const clauses = memo((i: number): Clauses => clausesOf(slice(text, sentences[i])));
  const reports = new Set(dates.filter((date) => isOfReport(text, date)));
  const ofEvents = dates.filter((date) => !reports.has(date));
  const events = memo((i: number) => eventsWithDates(text, sentences, ofEvents, i, clauses));
  return mentions.map((mention) => {
    const i = firstEndingAfter(sentences, mention.start);
    const sentence = sentences[i];
    // Most sentences are far from any date.
    if (sentence === undefined || !hasDateNear(sentences, dates, i)) return null;
    const { clauseAt, ofOtherTime } = clauses(i);
    const clause = clauseAt(mention.start - sentence.start);
    const isSameClause = (date: DateMention): boolean =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      clauseAt(date.start - sentence.start) === clause &&
      (!reports.has(date) || isPlaceOfReport(text, date, mention));
    const own = nearestDate(text, mention, dates, isSameClause);
    if (own !== undefined) return said(own, 'is said in the same clause');
    if (ofOtherTime.has(clause)) return null;
    return events(i).find(({ event }) => takesPlaceAt(text, sentence, event, mention))?.date ?? null;
  });
}

/** An event that a sentence takes up again, with the date that a sentence before says of it. */
interface DatedEvent {
  readonly event: TakenUp;
  readonly date: MentionDate;
}

function eventsWithDates(
  text: string,
  sentences: readonly Span[],
  dates: readonly DateMention[],
  i: number,
  clauses: (i: number) => Clauses,
): DatedEvent[] {
  const sentence = sentences[i];
  const hasEarlier = sentences
    .slice(Math.max(0, i - REACH_SENTENCES), i)
    .some((each) => hasDate(each, dates));
  if (sentence === undefined || !hasEarlier || hasOwnDate(sentence, dates, clauses(i))) return [];
  const events = eventsTakenUp(text, sentence, clauses(i));
  for (let before = i - 1; events.length > 0 && before >= Math.max(0, i - REACH_SENTENCES); before -= 1) {
    const earlier = sentences[before];
    if (earlier === undefined || !hasDate(earlier, dates)) continue;
    const dated = datedEvents(text, earlier, clauses(before), dates);
    const found = events.flatMap((event): DatedEvent[] => {
      const row = event.rows.find((each) => dated.has(each));
      const date = row === undefined ? undefined : dated.get(row);
      return date === undefined ? [] : [{ event, date: said(date, `is said of the ${event.noun} before`) }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a sentence has a date, or one of those before it that an event is taken up from. */
function hasDateNear(sentences: readonly Span[], dates: readonly DateMention[], i: number): boolean {
  const first = sentences[Math.max(0, i - REACH_SENTENCES)]?.start ?? 0;
  return hasDate({ start: first, end: sentences[i]?.end ?? first }, dates);
}

const hasDate = (sentence: Span, dates: readonly DateMention[]): boolean =>
  (dates[firstEndingAfter(dates, sentence.start)]?.start ?? Infinity) < sentence.end;

/** Whether a sentence dates something outside its clauses of another time. */
function hasOwnDate(sentence: Span, dates: readonly DateMention[], clauses: Clauses): boolean {
  for (let i = firstEndingAfter(dates, sentence.start); i < dates.length; i += 1) {
    const date = dates[i];
    if (date === undefined || date.start >= sentence.end) return false;
    if (!clauses.ofOtherTime.has(clauses.clauseAt(date.start - sentence.start))) return true;
  }
  return false;
}

const said = ({ when }: DateMention, how: string): MentionDate => ({ when, reason: `“${when.text}” ${how}` });

const slice = (text: string, span: Span | undefined): string =>
  span === undefined ? '' : text.slice(span.start, span.end);

function memo<Value>(compute: (i: number) => Value): (i: number) => Value {
  const known = new Map<number, { readonly value: Value }>();
  return (i) => {
    const found = known.get(i) ?? { value: compute(i) };
    known.set(i, found);
    return found.value;
  };
}
