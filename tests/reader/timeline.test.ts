import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layTimeline } from '../../src/reader/timeline.ts';
import type { Place } from '../../src/story/types.ts';

const place = (id: string, start?: string, end = start): Place => ({
  type: 'Feature',
  id,
  geometry: null,
  properties: {
    name: id,
    ...(start !== undefined && end !== undefined && { when: { start, end, precision: 'day' as const } }),
  },
});

describe('layTimeline', () => {
  const story = [place('lima', '2024-11-16'), place('port'), place('rio', '2024-11-17', '2024-11-21')];

  it('gives six days six equal parts, each with its label', () => {
    const timeline = layTimeline(story, 600, 'en-GB');
    expect(timeline?.bars.map(({ left, width, lane }) => [left, width, lane])).toEqual([
      [0, 97, 0],
      [100, 497, 0],
    ]);
    expect(timeline?.labels.map(({ text }) => text)).toEqual([
      '16 Nov',
      '17 Nov',
      '18 Nov',
      '19 Nov',
      '20 Nov',
      '21 Nov',
    ]);
  });

  it('keeps the places without a date apart', () => {
    expect(layTimeline(story, 600, 'en-GB')?.undated.map(({ id }) => id)).toEqual(['port']);
  });

  it('is null where nothing has a date', () => {
    expect(layTimeline([place('port')], 600, 'en-GB')).toBeNull();
  });

  it('labels a century by years', () => {
    const timeline = layTimeline([place('a', '1914-08-04'), place('b', '2014-08-04')], 600, 'en-GB');
    expect(timeline?.labels.map(({ text }) => text)).toEqual(['1920', '1940', '1960', '1980', '2000']);
  });

  it('never lays one bar over another, nor outside the axis, nor smaller than a finger', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const span = fc
      .tuple(day, day)
      .map((days) => days.map((date) => date.toISOString().slice(0, 10)).toSorted());
    fc.assert(
      fc.property(
        fc.array(span, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 60, max: 1200 }),
        (spans, px) => {
          const places = spans.map(([start, end], index) => place(String(index), start, end));
          const bars = layTimeline(places, px, 'en-GB')?.bars ?? [];
          expect(bars).toHaveLength(spans.length);
          for (const [index, bar] of bars.entries()) {
            expect(bar.width).toBeGreaterThanOrEqual(24);
            expect(bar.left).toBeGreaterThanOrEqual(0);
            expect(bar.left + bar.width).toBeLessThanOrEqual(px + 0.001);
            const others = bars.slice(index + 1).filter(({ lane }) => lane === bar.lane);
            for (const other of others) {
              const isApart = other.left >= bar.left + bar.width || bar.left >= other.left + other.width;
              expect(isApart).toBe(true);
            }
          }
        },
      ),
    );
  });
});
