import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRange } from '../../src/story/dayRange.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { datePassages } from '../../src/time/datePassages.ts';

/** "on Saturday = 2024-11-16", a span with both its ends, "~" where it is approximate. */
const datesIn = (text: string, published?: string): string[] =>
  datePassages(text, sentencesOf(text), published === undefined ? {} : { published }).map(
    ({ start, end, when }) => {
      expect(when.text).toBe(text.slice(start, end));
      const days = when.start === when.end ? when.start : `${when.start}/${when.end}`;
      return `${when.text} = ${days}${when.approximate === true ? '~' : ''}`;
    },
  );

/** A Thursday. */
const PUBLISHED = '2024-11-14';

describe('datePassages', () => {
  it.each<[text: string, dates: string[]]>([
    // Days by their date.
    ['The bridge opened on November 17, 2023.', ['on November 17, 2023 = 2023-11-17']],
    ['The bridge opened on 17 November 2023.', ['on 17 November 2023 = 2023-11-17']],
    ['The bridge opened on 2023-11-17.', ['on 2023-11-17 = 2023-11-17']],
    ['She tours Chile from November 17 to 21.', ['from November 17 to 21 = 2024-11-17/2024-11-21']],
    ['The fair (Nov. 17-21) is free.', ['Nov. 17-21 = 2024-11-17/2024-11-21']],
    ['The fair, Nov. 17–21, is free.', ['Nov. 17–21 = 2024-11-17/2024-11-21']],
    ['The fair runs November 17 through 21.', ['November 17 through 21 = 2024-11-17/2024-11-21']],
    [
      'It ran between November 17 and 21, 2019.',
      ['between November 17 and 21, 2019 = 2019-11-17/2019-11-21'],
    ],
    ['It was shut on May 3 and 4.', ['on May 3 and 4 = 2024-05-03/2024-05-04']],
    [
      'She will stay from December 30 to January 2.',
      ['from December 30 to January 2 = 2024-12-30/2025-01-02'],
    ],
    ['It opened on Sunday, Nov. 17.', ['on Sunday, Nov. 17 = 2024-11-17']],
    ['It opens on Sunday (Nov. 17).', ['on Sunday (Nov. 17) = 2024-11-17']],
    ['The trial will start Jan. 5.', ['Jan. 5 = 2025-01-05']],
    ['He was jailed on April 2.', ['on April 2 = 2024-04-02']],
    ['The 30 February 2021 is no day.', []],
    // Days of the week, by tense.
    ['Two men drowned on Saturday.', ['on Saturday = 2024-11-09']],
    ['The two will meet on Saturday.', ['on Saturday = 2024-11-16']],
    ['The council is expected to vote Tuesday.', ['Tuesday = 2024-11-19']],
    ['It is unlikely to get approved Tuesday.', ['Tuesday = 2024-11-19']],
    ['He refused to be interviewed Tuesday.', ['Tuesday = 2024-11-12']],
    ['Police said Saturday that they will drag the river.', ['Saturday = 2024-11-09']],
    ['On Saturday, voters will go to the polls.', ['On Saturday = 2024-11-16']],
    ['A farmer died Thursday.', ['Thursday = 2024-11-14']],
    ['They agreed to meet on Monday.', ['on Monday = 2024-11-18']],
    ['Anger at Wednesday’s ruling could grow.', ['Wednesday = 2024-11-13']],
    ['The strike lasts from Saturday to Monday.', ['from Saturday to Monday = 2024-11-16/2024-11-18']],
    ['He comes this Friday.', ['this Friday = 2024-11-15']],
    ['He came last Sunday.', ['last Sunday = 2024-11-10']],
    ['He comes next Monday.', ['next Monday = 2024-11-18']],
    // Which one is not plain on a Thursday.
    ['He comes next Saturday; he came last Monday.', []],
    [
      'The board moved Friday’s game; Tuesday’s game was lost.',
      ['Friday = 2024-11-15', 'Tuesday = 2024-11-12'],
    ],
    // Told from the day before it in the text.
    [
      'The ship left on October 7. She put in at Sidon. The trees went north on the Monday.',
      ['on October 7 = 2024-10-07', 'on the Monday = 2024-10-14'],
    ],
    ['The trees went north on the Monday, she said.', []],
    ['She left on May 3, on the Monday of the fair.', ['on May 3 = 2024-05-03']],
    // Days, weeks, months and years from the publication.
    ['Snow fell yesterday.', ['yesterday = 2024-11-13']],
    ['Snow fell last night.', ['last night = 2024-11-13']],
    ['Snow fell two days ago.', ['two days ago = 2024-11-12']],
    ['Snow fell earlier today.', ['earlier today = 2024-11-14']],
    ['Snow fell last week.', ['last week = 2024-11-04/2024-11-10~']],
    ['The mill will close next week.', ['next week = 2024-11-18/2024-11-24~']],
    ['The mill closed earlier this month.', ['earlier this month = 2024-11']],
    ['The mill closed last year.', ['last year = 2023']],
    ['The mill closed five years ago.', ['five years ago = 2019~']],
    // Months.
    ['The mill closed in September.', ['in September = 2024-09']],
    ['The mill closed in early May 2019.', ['in early May 2019 = 2019-05~']],
    ['The mill closed last December.', ['last December = 2023-12']],
    ['The mill closed last March.', []],
    // Years.
    ['Tensions rose in early 2023.', ['in early 2023 = 2023~']],
    ['The mill closed in 2016.', ['in 2016 = 2016']],
    ['The mill closed in the summer of 2016.', ['in the summer of 2016 = 2016']],
    ['The mill closed in spring 2016.', ['in spring 2016 = 2016']],
    ['TWO MEN DROWNED ON SATURDAY', ['ON SATURDAY = 2024-11-09']],
    ['The mill ran from 1910 to 1915.', ['from 1910 to 1915 = 1910/1915']],
    ['The mill closed in the 1990s.', ['in the 1990s = 1990/1999']],
    ['The mill closed in the late 1980s.', ['in the late 1980s = 1980/1989~']],
  ])('%s', (text, dates) => {
    expect(datesIn(text, PUBLISHED)).toEqual(dates);
  });

  it.each([
    'The mayor secured a second term.',
    'Trade grew over the past year, and the last year of the war was worse.',
    'It was over in a second, after two days and a 24-hour march.',
    'May said the March on Washington may march on.',
    'The Sunday Times wrote of Black Friday, Good Friday and Super Tuesday.',
    'He preaches on Saturdays and every Sunday; it was an ordinary Monday.',
    'The shop is open Monday to Friday.',
    'Since 9/11 the border has changed.',
    'It fell in 2000 homes, in 2,019 towns and at 2015 Main Street.',
    'Since 2019 it has grown; by 2030 it is to double; until Monday it is shut.',
    'The 2016 election was close.',
    'Sales rose compared to a year ago, and were up from March 2008.',
    'Today the town has 900 people.',
    'Call 555-2019 or 2017-05 for $2018.',
    'The law is more than a year ago.',
    'It sank 3.5 m in 5 sec. and 12 sept.',
  ])('finds no date in: %s', (text) => {
    expect(datesIn(text, PUBLISHED)).toEqual([]);
  });

  it.each<[what: string, text: string, published: string | undefined, dates: string[]]>([
    [
      'fits days of the week to the dates around them, the year from the copyright line',
      'They will meet on Saturday. She will be in Chile from November 17 to 21.\n© 2024 Sample Times.',
      undefined,
      ['on Saturday = 2024-11-16', 'from November 17 to 21 = 2024-11-17/2024-11-21'],
    ],
    [
      'takes the year of the dates that have one',
      'It began on May 3, 2022. By then, on May 5, it rained. On Friday it stopped.',
      undefined,
      ['on May 3, 2022 = 2022-05-03', 'on May 5 = 2022-05-05', 'On Friday = 2022-05-06'],
    ],
    [
      'keeps what has happened before what is to come',
      'On May 4, 2025 a piano left the quays of Regensburg for the sea. It reached Vienna on Tuesday. It is expected in Budapest from May 23 to 25.',
      undefined,
      ['On May 4, 2025 = 2025-05-04', 'on Tuesday = 2025-05-20', 'from May 23 to 25 = 2025-05-23/2025-05-25'],
    ],
    [
      'is not guided by a date of another season',
      'It froze on March 21. The fair was on 12 September 2025. Snow had come on March 2. They return on Sunday.',
      undefined,
      [
        'on March 21 = 2025-03-21',
        'on 12 September 2025 = 2025-09-12',
        'on March 2 = 2025-03-02',
        'on Sunday = 2025-09-14',
      ],
    ],
    [
      'leaves open what has no year',
      'They will meet on Saturday. She will be in Chile on November 17 and again last year.',
      undefined,
      [],
    ],
    [
      'does not fit a day to a date of another year',
      'On May 3, 1995 he fled. On Monday he spoke.\n© 2021',
      undefined,
      ['On May 3, 1995 = 1995-05-03'],
    ],
    [
      'knows the year of publication only',
      'The mill closed on Monday, March 3. It had opened last year.',
      '2025',
      ['on Monday, March 3 = 2025-03-03', 'last year = 2024'],
    ],
    [
      'knows the month of publication only',
      'The mill closed last month, on Monday.',
      '2025-01',
      ['last month = 2024-12'],
    ],
    ['takes a date that does not exist for none', 'The mill closed yesterday.', '2025-02-30', []],
    ['reads all capitals', 'FLOOD HITS TOWN IN 1999', PUBLISHED, []],
  ])('%s', (_, text, published, dates) => {
    expect(datesIn(text, published)).toEqual(dates);
  });

  it('reads a long line piece by piece', () => {
    const text = 'it rained on May 3, 2021 and '.repeat(2000);
    expect(datesIn(text, PUBLISHED).length).toBeGreaterThan(1900);
  });

  const words = fc.constantFrom(
    ...'on in from to and between Saturday, Saturday Nov. 17 17-21 November May may 2024 2023 early last next this year week ago three days the 1990s yesterday. said will was ( ) © , – - 2024-11-16 through until 。 利马 \n'.split(
      ' ',
    ),
  );

  it('gives dates that exist, in order, without overlap, for any words', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.constantFrom(undefined, '2024', '2024-02', '2024-02-29'),
        (parts, published) => {
          const text = parts.join(' ');
          let last = 0;
          for (const { start, end, when } of datePassages(
            text,
            sentencesOf(text),
            published === undefined ? {} : { published },
          )) {
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
            expect(when.text).toBe(text.slice(start, end));
            const days = dayRange(when);
            expect(days).not.toBeNull();
            expect(days?.firstDay).toBeLessThanOrEqual(days?.lastDay ?? -Infinity);
          }
        },
      ),
    );
  });
});
