import type { Told, ToldDate } from './told.ts';

const TO = /^\s*(?:to|-|–|until|through|till)\s*$/iu;
/** The rest of a span of days that names its month once: "November 17 through 21", "between November 17 and 21". */
const REST_OF_DAYS =
  /^(?:\s+(?<and>and)\s+|\s+(?:through|until|till)\s+)(?<day>\d{1,2})(?:,?\s+(?<year>\d{4}))?(?![\d,]|\s*(?:%|percent|p\.m|a\.m))/u;
const LIMIT =
  /(?<![\p{L}\p{N}])(?:by|until|till|before|since|through|through to|up to|after|than|compared (?:to|with)|versus)\s+(?:the\s+)?$/iu;
/** "Up 16 percent from March 2008": what it is compared with. */
const COMPARED = /(?:(?<!\p{L})(?:up|down|percent)|%)\s+from\s+$/iu;
const LEADS = {
  days: /(?<![\p{L}\p{N}])(?:on|from|between)\s+(?:the\s+)?$/iu,
  longer: /(?<![\p{L}\p{N}])(?:in|from|between|during)\s+(?:the\s+)?$/iu,
};

/**
 * The dates of a sentence, in order, none overlapping another: of two that overlap the longer; a day of the week and
 * the date beside it as one; "from … to …" as one. Each with the preposition before it.
 */
export function joinDates(sentence: string, dates: readonly ToldDate[]): ToldDate[] {
  const joined: ToldDate[] = [];
  for (const date of withoutOverlaps(dates).map((each) => withRest(sentence, each))) {
    const last = joined.at(-1);
    if (last !== undefined && date.start < last.end) continue;
    const both = last === undefined ? null : joinTwo(sentence, last, date);
    if (both === null) joined.push(date);
    else joined[joined.length - 1] = both;
  }
  return joined
    .filter((date) => !isOpeningHours(date.told) && !isLimit(sentence, date))
    .map((date) => withLead(sentence, date));
}

function withoutOverlaps(dates: readonly ToldDate[]): ToldDate[] {
  const kept: ToldDate[] = [];
  for (const date of dates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || date.start >= last.end) kept.push(date);
    else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date;
  }
  return kept;
}

function joinTwo(sentence: string, first: ToldDate, second: ToldDate): ToldDate | null {
  const between = sentence.slice(first.end, second.start);
  const [a, b] = [first.told, second.told];
  const isClosed = between.includes('(') && sentence[second.end] === ')';
  const end = isClosed ? second.end + 1 : second.end;
  const span = { start: first.start, end, approximate: first.approximate || second.approximate };
  // "Saturday, Nov. 16"
  if (a.kind === 'weekday' && /^[,\s(]*(?:the\s)?$/u.test(between)) {
    if (b.kind === 'day') return { ...span, told: { ...b, weekday: a.weekday } };
    if (b.kind === 'range' && b.from.kind === 'day')
      return { ...span, told: { ...b, from: { ...b.from, weekday: a.weekday } } };
  }
  const isBetween =
    /^\s+and\s+$/iu.test(between) && /between\s+$/iu.test(sentence.slice(0, first.start).slice(-12));
  if (!TO.test(between) && !isBetween) return null;
  if (a.kind === 'range' || b.kind === 'range' || a.kind === 'years') return null;
  return a.kind === b.kind ? { ...span, told: { kind: 'range', from: withYearOf(a, b), to: b } } : null;
}

/** "November 30 to January 2, 2025": the year is said once, for the last day. */
function withYearOf(from: Told, to: Told): Told {
  if (from.kind !== 'day' && from.kind !== 'month') return from;
  if (from.year !== null || to.kind !== from.kind || to.year === null) return from;
  return { ...from, year: from.month > to.month ? to.year - 1 : to.year };
}

function withRest(sentence: string, date: ToldDate): ToldDate {
  const { told } = date;
  if (told.kind !== 'day') return date;
  const rest = REST_OF_DAYS.exec(sentence.slice(date.end, date.end + 24));
  const last = Number(rest?.groups?.['day']);
  if (rest === null || !(last > told.day && last <= 31)) return date;
  const isBetween = /between\s+$/iu.test(sentence.slice(Math.max(0, date.start - 12), date.start));
  // "November 17 and 18" are two days in a row; "November 17 and 21" are not all the days between.
  if (rest.groups?.['and'] !== undefined && !isBetween && last !== told.day + 1) return date;
  const year = rest.groups?.['year'] === undefined ? told.year : Number(rest.groups['year']);
  const from = { ...told, year };
  return {
    ...date,
    end: date.end + rest[0].length,
    told: { kind: 'range', from, to: { kind: 'day', year, month: told.month, day: last } },
  };
}

/** "Monday to Friday": every week. */
function isOpeningHours(told: Told): boolean {
  return (
    told.kind === 'range' &&
    told.from.kind === 'weekday' &&
    told.to.kind === 'weekday' &&
    told.from.weekday === 1 &&
    told.to.weekday >= 4
  );
}

/** "until Monday", "since March 2016": not when it happens, but how long. */
function isLimit(sentence: string, { start, end }: ToldDate): boolean {
  const before = sentence.slice(Math.max(0, start - 20), start);
  const lead = /^from\s+/iu.exec(sentence.slice(start, end))?.[0] ?? '';
  return LIMIT.test(before) || COMPARED.test(before + lead);
}

function withLead(sentence: string, date: ToldDate): ToldDate {
  const { told } = date;
  const { kind } = told.kind === 'range' ? told.from : told;
  if (kind === 'offset' || kind === 'today') return date;
  const leads = kind === 'month' || kind === 'years' ? LEADS.longer : LEADS.days;
  const lead = leads.exec(sentence.slice(Math.max(0, date.start - 16), date.start));
  return lead === null ? date : { ...date, start: date.start - lead[0].length };
}
