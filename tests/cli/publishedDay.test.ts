import { describe, expect, it } from 'vitest';
import { publishedDay } from '../../src/cli/publishedDay.ts';

describe('publishedDay', () => {
  it.each<[told: string, day: string | null]>([
    ['2024-11-14', '2024-11-14'],
    ['2024-11', '2024-11'],
    ['2024', '2024'],
    ['2024-02-29', '2024-02-29'],
    ['2024-11-14T23:30:00-05:00', '2024-11-14'],
    ['2024-11-14T23:30Z', '2024-11-14'],
    ['2024-11-14 23:30:00.123', '2024-11-14'],
    ['2023-02-29', null],
    ['2024-13', null],
    ['2024-11-31T10:00:00Z', null],
    ['2024-11-14T', null],
    ['14 November 2024', null],
    ['11/14/2024', null],
    ['yesterday', null],
    ['', null],
  ])('%j: %j', (told, day) => {
    expect(publishedDay(told)).toBe(day);
  });
});
