import { describe, expect, it } from 'vitest';
import { formatIsoDate, formatWhen } from '../../src/export/formatWhen.ts';
import type { When } from '../../src/story/types.ts';

const when = (start: string, end: string, precision: When['precision'], approximate?: boolean): When => ({
  start,
  end,
  precision,
  ...(approximate !== undefined && { approximate }),
});

describe('formatWhen', () => {
  it.each([
    ['a day', when('2024-11-16', '2024-11-16', 'day'), 'en-GB', 'medium', '16 Nov 2024'],
    ['days', when('2024-11-17', '2024-11-21', 'day'), 'en-GB', 'medium', '17–21 Nov 2024'],
    ['days in long', when('2024-11-16', '2024-11-21', 'day'), 'en-GB', 'long', '16–21 November 2024'],
    ['days in short', when('2024-11-17', '2024-11-21', 'day'), 'en-GB', 'short', '17–21 Nov'],
    ['American days', when('2024-11-17', '2024-11-21', 'day'), 'en-US', 'medium', 'Nov 17–21, 2024'],
    ['German days', when('2024-11-17', '2024-11-21', 'day'), 'de', 'medium', '17.–21. Nov. 2024'],
    ['a month', when('2024-02', '2024-02', 'month'), 'en-GB', 'medium', 'Feb 2024'],
    ['a year', when('1914', '1914', 'year'), 'en-GB', 'medium', '1914'],
    ['years', when('1914', '1918', 'year'), 'en-GB', 'medium', '1914–1918'],
    ['about a year', when('2023', '2023', 'year', true), 'en-GB', 'medium', 'about 2023'],
    ['across a year', when('2023-12-30', '2024-01-02', 'day'), 'en-GB', 'medium', '30 Dec 2023–2 Jan 2024'],
    ['a day that does not exist', when('2024-02-30', '2024-02-30', 'day'), 'en-GB', 'medium', '2024-02-30'],
  ] as const)('writes %s', (_, span, locale, style, expected) => {
    expect(formatWhen(span, locale, style)).toBe(expected);
  });

  it('names the era before our own', () => {
    expect(formatWhen(when('-000043-03-15', '-000043-03-15', 'day'), 'en-GB')).toMatch(/^15 Mar 44 BC/u);
  });
});

describe('formatIsoDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-11', 'Nov 2024'],
    ['2024-11-14', '14 Nov 2024'],
    ['yesterday', 'yesterday'],
  ])('writes %s to its own precision', (date, expected) => {
    expect(formatIsoDate(date, 'en-GB')).toBe(expected);
  });
});
