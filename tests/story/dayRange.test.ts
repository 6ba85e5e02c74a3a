import { describe, expect, it } from 'vitest';
import { dateOf, dayRange, daysOf } from '../../src/story/dayRange.ts';

const isoDay = (day: number | undefined): string | undefined =>
  day === undefined ? undefined : dateOf(day).toISOString().split('T')[0];

describe('daysOf', () => {
  it.each([
    ['2024-11-16', '2024-11-16', '2024-11-16'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['1900', '1900-01-01', '1900-12-31'],
    ['0043-03-15', '0043-03-15', '0043-03-15'],
    ['-000043', '-000043-01-01', '-000043-12-31'],
    ['+002024-02-29', '2024-02-29', '2024-02-29'],
    ['+012024', '+012024-01-01', '+012024-12-31'],
  ])('%s is %s to %s', (date, first, last) => {
    const days = daysOf(date);
    expect([isoDay(days?.firstDay), isoDay(days?.lastDay)]).toEqual([first, last]);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13',
    '2024-00',
    '2024-11-00',
    '2024-11-32',
    '-000000',
    '+275760',
    '24-11-16',
    '2024-11-16T00:00',
    '16.11.2024',
    '',
  ])('there is no date %j', (date) => {
    expect(daysOf(date)).toBeNull();
  });
});

describe('dayRange', () => {
  it('runs from the first day of the start to the last of the end', () => {
    const range = dayRange({ start: '2024-02', end: '2024', precision: 'month' });
    expect([isoDay(range?.firstDay), isoDay(range?.lastDay)]).toEqual(['2024-02-01', '2024-12-31']);
    expect(dayRange({ start: '2024-02', end: '2024-02-30', precision: 'day' })).toBeNull();
  });
});
