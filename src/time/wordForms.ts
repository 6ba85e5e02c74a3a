import { CLUE } from './dateClues.ts';
import { COUNTED_NOUNS, MONTHS, NOT_AFTER, NOT_BEFORE, SMALL_NUMBERS, WEEKDAYS } from './dateWords.ts';
import type { Told, Which } from './told.ts';

/** The named parts of a form's words. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A form of words: where it is found in a sentence, and what it tells; null where it tells no date after all. */
export interface Form {
  /** What no sentence lacks that has the form (`dateCluesIn`). */
  readonly clue: number;
  readonly pattern: RegExp;
  readonly tell: (groups: Groups, before: string, after: string) => Told | null;
}

const WHOLE = String.raw`(?<![\p{L}\p{N}])`;
const WHOLE_END = String.raw`(?![\p{L}\p{N}])`;
const VAGUE = String.raw`(?<vague>(?:early|late|mid|about|around|circa)(?:\s+(?:in|on))?[\s-]+)?`;
const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;
// A full stop belongs to an abbreviation only.
const MONTH_NAMES = [...MONTHS.keys()]
  .map((name) =>
    name.length > 4 || name === 'june' || name === 'july' || name === 'may'
      ? capital(name)
      : `${capital(name)}\\.?`,
  )
  .join('|');
const WEEKDAY_NAMES = WEEKDAYS.flatMap((name) => [capital(name), name.toUpperCase()]).join('|');
const YEAR = String.raw`(?:1[0-9]|20|21)\d\d`;

const whole = (pattern: string, flags = 'gu'): RegExp => new RegExp(`${WHOLE}${pattern}${WHOLE_END}`, flags);

const whichOf = (word: string | undefined): Which => {
  const lower = word?.trim().toLowerCase();
  return lower === 'this' || lower === 'last' || lower === 'next' || lower === 'the' ? lower : null;
};

const years = (first: string | undefined, last = first): Told => ({
  kind: 'years',
  first: Number(first),
  last: Number(last),
});

/** The last word of a text, in lower case; "" where it ends in a mark. */
const lastWord = (text: string): string => /([\p{L}-]+)\s+$/u.exec(text)?.[1]?.toLowerCase() ?? '';
const firstWord = (text: string): string => /^\s+([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';

const LAST_OF_COUNT = /(?:the|over|past|these|for)\s+$/iu;

/** Forms of words that tell days, months and years: own rules, where chrono guesses or is silent. */
export const WORD_FORMS: readonly Form[] = [
  {
    // "Saturday", "on Saturday", "last Saturday"; not "Black Friday", "Sunday Times", "Saturdays".
    clue: CLUE.weekday,
    pattern: whole(`(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he)(?:\\s+week)?\\s+)?(?<day>${WEEKDAY_NAMES})`),
    tell: ({ which, day = '' }, before, after) => {
      if (NOT_AFTER.has(lastWord(before)) || NOT_BEFORE.has(firstWord(after))) return null;
      // "Saturday 10-5": opening hours.
      if (/^,?\s+\d{1,2}(?::\d\d)?\s?[-–]\s?\d/u.test(after)) return null;
      // "the Monday before the vote", "the Saturday fair".
      if (which?.toLowerCase() === 'the' && !/^(?:[.,;:)]|\s+(?:and|but|he|she|they|it|we)\s|$)/u.test(after))
        return null;
      return { kind: 'weekday', weekday: WEEKDAYS.indexOf(day.toLowerCase()), which: whichOf(which) };
    },
  },
  {
    // "in September", "early November 2019", "last May"; not "May said", "March on Washington".
    clue: CLUE.month,
    pattern: whole(
      `(?<lead>(?:[Ii]n|[Dd]uring|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his)\\s+)?${VAGUE}(?<month>${MONTH_NAMES})(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}))?`,
    ),
    tell: ({ lead = '', vague, month = '', year }, _, after) => {
      const word = lead.trim().toLowerCase();
      if (year === undefined && lead === '' && vague === undefined) return null;
      if (/^\s+\d{1,2}(?!\d)/u.test(after)) return null;
      const number = MONTHS.get(month.toLowerCase().replace('.', '')) ?? 0;
      return {
        kind: 'month',
        year: year === undefined ? null : Number(year),
        month: number,
        which: whichOf(word),
      };
    },
  },
  {
    // "in 2023", "early 2023", "in the summer of 2019"; not "in 2000 homes", "since 2019", "in 2,000".
    clue: CLUE.year,
    pattern: new RegExp(
      `${WHOLE}(?:(?:[Ii]n|[Dd]uring|(?:spring|summer|autumn|fall|winter)(?:\\s+of)?)\\s+(?:the\\s+year\\s+)?${VAGUE}|(?<vague2>(?:[Ee]arly|[Ll]ate|[Mm]id|[Cc]irca)(?:\\s+in)?[\\s-]+))(?<year>${YEAR})(?![\\p{L}\\p{N}]|[.,:/]\\d|\\s*%|[-–]\\p{L})`,
      'gu',
    ),
    tell: ({ year }, _, after) => (COUNTED_NOUNS.has(firstWord(after)) ? null : years(year)),
  },
  {
    // "from 2010 to 2015", "between 2010 and 2015", "in 2010-2015".
    clue: CLUE.year,
    pattern: whole(
      `(?:(?:[Ff]rom|[Bb]etween|[Ii]n)\\s+)(?<first>${YEAR})(?:\\s+(?:to|and|until|through)\\s+|\\s?[-–]\\s?)(?<last>${YEAR})`,
    ),
    tell: ({ first, last }) => (Number(first) < Number(last) ? years(first, last) : null),
  },
  {
    // "in the 1990s", "the early 1990s".
    clue: CLUE.year,
    pattern: whole(`(?:[Ii]n\\s+)?the\\s+${VAGUE}(?<decade>(?:1[0-9]|20)\\d)0[’']?s`),
    tell: ({ decade }) => years(`${decade}0`, `${decade}9`),
  },
  {
    clue: CLUE.partOfDay,
    pattern: whole(
      '(?<word>yesterday|tomorrow|last night|tonight|this (?:morning|afternoon|evening))',
      'giu',
    ),
    tell: ({ word = '' }) => {
      const count = /^(?:yesterday|last night)$/iu.test(word) ? -1 : /^tomorrow$/iu.test(word) ? 1 : 0;
      return { kind: 'offset', unit: 'day', count };
    },
  },
  { clue: CLUE.today, pattern: whole('(?:earlier |later )?today', 'giu'), tell: () => ({ kind: 'today' }) },
  {
    // "last week", "earlier this month"; not "the last year", "over the past year".
    clue: CLUE.unit,
    pattern: whole(
      '(?:(?:earlier|later|late|early)\\s+)?(?<which>this|last|next)\\s+(?<unit>week|month|year)',
      'giu',
    ),
    tell: ({ which, unit = '' }, before, after) => {
      if (LAST_OF_COUNT.test(before) || /^\s+of\s/iu.test(after)) return null;
      if (/^[’']s/u.test(after) && whichOf(which) !== 'last') return null;
      const count = { the: 0, this: 0, last: -1, next: 1 }[whichOf(which) ?? 'this'];
      return { kind: 'offset', unit: unit.toLowerCase() as 'week' | 'month' | 'year', count };
    },
  },
  {
    // "three days ago", "a year ago"; not "more than a year ago".
    clue: CLUE.ago,
    pattern: whole(
      `(?:(?:about|around|some|roughly)\\s+)?(?<count>\\d{1,3}|${[...SMALL_NUMBERS.keys()].join('|')})\\s+(?<ago>day|week|month|year)s?\\s+ago`,
      'giu',
    ),
    tell: ({ count = '', ago = '' }, before) => {
      if (/(?:than|over|nearly|almost|half)\s+$/iu.test(before)) return null;
      const number = SMALL_NUMBERS.get(count.toLowerCase()) ?? Number(count);
      return { kind: 'offset', unit: ago.toLowerCase() as 'day' | 'week' | 'month' | 'year', count: -number };
    },
  },
];
