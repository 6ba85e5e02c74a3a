import { describe, expect, it } from 'vitest';
import { layTimeline } from '../../src/reader/timeline.ts';
import type { Place } from '../../src/story/types.ts';

/** `count` places, one a day from 1 January 2024 on, and again from there after `days` days. */
function placesOver(count: number, days: number): Place[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2024, 0, 1 + (index % days))).toISOString().slice(0, 10);
    return {
      type: 'Feature',
      id: index,
      geometry: null,
      properties: { name: `Place ${index}`, when: { start: date, end: date, precision: 'day' } },
    };
  });
}

describe('a timeline of very many places', () => {
  it('has a bar for each of sixty, and bins from there on', () => {
    const [sixty, more] = [60, 61].map((count) => layTimeline(placesOver(count, 30), 600, 'en-GB'));
    expect([sixty?.bars.length, sixty?.bins.length]).toEqual([60, 0]);
    expect(more?.bars).toEqual([]);
    expect(more?.bins.length).toBeGreaterThan(0);
  });

  it('counts each place of one day once, in spans that follow one another within the axis', () => {
    const bins = layTimeline(placesOver(500, 28), 600, 'en-GB')?.bins ?? [];
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    for (const [index, { days, left, width }] of bins.entries()) {
      const next = bins[index + 1];
      expect(width).toBeGreaterThanOrEqual(24);
      expect(left + width).toBeLessThanOrEqual(next?.left ?? 600);
      expect(days.lastDay).toBeLessThan(next?.days.firstDay ?? Infinity);
    }
  });
});
