import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/story/validate.ts';
import { arbitraryStory } from './arbitraryStory.ts';
import { goodStory, SENSE_FAULTS, SHAPE_FAULTS, type Draft } from './brokenStories.ts';
import { changedAt, anything } from './changedAt.ts';
import { sameData } from './sameData.ts';

describe('validate', () => {
  it('finds nothing in a good story', () => {
    expect(validate(goodStory())).toEqual([]);
  });

  it.each([...SHAPE_FAULTS, ...SENSE_FAULTS])('finds: $name', ({ change, issue }) => {
    const story = goodStory();
    change(story);
    // Said first of that place: a fault must not be buried under what follows from it.
    expect(validate(story).find(({ path }) => path === issue.path)).toEqual(issue);
  });

  it.each(SENSE_FAULTS)('says no more than that of: $name', ({ name, change, issue }) => {
    const story = goodStory();
    change(story);
    const others = validate(story).filter(({ code }) => code !== issue.code);
    const follows: Record<string, string[]> = {
      // A point moved out of the box, or taken away together with what spoke of it.
      'open ring': ['bbox-misses'],
      clockwise: ['bbox-misses'],
      hole: ['bbox-misses'],
      'past the text': ['span-outside'],
      'one id twice': ['dangling-place'],
    };
    expect(others.map(({ code }) => code).filter((other) => !(follows[name] ?? []).includes(other))).toEqual(
      [],
    );
  });

  it('refuses a newer version with one sentence, whatever else is wrong', () => {
    expect(validate({ dateline: '2.0', features: 7 })).toHaveLength(1);
  });

  it.each([
    ['west > east over the antimeridian', (s: Draft) => ((s['bbox'] = [170, -30, -40, 0]), s)],
    ['a box of six', (s: Draft) => ((s['bbox'] = [-78, -23, -5, -43, -12, 900]), s)],
    ['ids of numbers', (s: Draft) => renamed(s, 7)],
    ['no mentions, no routes', (s: Draft) => without(s, 'mentions', 'routes')],
    ['a November by its days', (s: Draft) => dated(s, '2024-11-01', '2024-11-30', 'month')],
    ['a year by its days', (s: Draft) => dated(s, '2024-01-01', '2024-12-31', 'year')],
    ['a leap day', (s: Draft) => dated(s, '2024-02-29', '2024-02-29', 'day')],
    ['a year before Christ', (s: Draft) => dated(s, '-000043-03-15', '-000043-03-15', 'day')],
    ['a null prototype', (s: Draft) => Object.assign(Object.create(null) as object, s)],
    ['unknown members', (s: Draft) => ({ ...s, crs: null, 'x:y': { deep: [1, [2]] } })],
    ['no place at all', () => ({ type: 'FeatureCollection', dateline: '1.9', features: [] })],
    ['a mention that says why it has no place', (s: Draft) => unplaced(s)],
  ])('finds nothing wrong with %s', (_, change) => {
    expect(validate(change(goodStory()))).toEqual([]);
  });

  it('lists errors first, 100 issues at most, and counts the rest', () => {
    const story = goodStory();
    story.mentions = Array.from({ length: 120 }, (_, i) => ({
      id: `n${i}`,
      start: 0,
      end: 4,
      exact: 'Lima',
      kind: 'place',
      place: i < 117 ? null : 'callao',
    }));
    const issues = validate(story);
    expect(issues.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 3 }, () => 'dangling-place'),
      ...Array.from({ length: 97 }, () => 'no-reason'),
      'more',
    ]);
    const message = '20 more issues are not listed, none of them an error.';
    expect(issues.at(-1)).toEqual({ code: 'more', path: '', message, severity: 'warning' });
  });

  it('counts exactly up to a hundred thousand', () => {
    const features = Array.from({ length: 50_000 }, () => 0);
    const issues = validate({ type: 'FeatureCollection', dateline: '1.0', features });
    expect(issues.at(-1)?.message).toBe('49900 more issues are not listed, 49900 of them errors.');
    const few = validate({ type: 'FeatureCollection', dateline: '1.0', features: features.slice(0, 101) });
    expect(few.at(-1)?.message).toBe('1 more issue is not listed, 1 of them an error.');
    expect(
      validate({ type: 'FeatureCollection', dateline: '1.0', features: features.slice(0, 100) }),
    ).toHaveLength(100);
  }, 20_000);

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(Array.isArray(validate(value))).toBe(true);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(changedAt(arbitraryStory), (story) => {
        for (const { code, path, message } of validate(story)) {
          expect(code).toMatch(/^[a-z0-9-]+$/);
          expect(path === '' || path.startsWith('/')).toBe(true);
          expect(message).toMatch(/^.+\.$/s);
        }
      }),
      { numRuns: 500 },
    );
  }, 20_000);

  it('never changes its input', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const before: unknown = structuredClone(story);
        validate(deepFreeze(story));
        expect(sameData(story, before)).toBe(true);
      }),
    );
  }, 20_000);
});

function without(story: Draft, ...keys: string[]): Draft {
  for (const key of keys) Reflect.deleteProperty(story, key);
  return story;
}

function renamed(story: Draft, id: number): Draft {
  const text = JSON.stringify(story).replaceAll('"lima"', String(id));
  return JSON.parse(text) as Draft;
}

function dated(story: Draft, start: string, end: string, precision: string): Draft {
  story.routes = [{ from: 'lima', to: 'rio', when: { start, end, precision } }];
  return story;
}

function unplaced(story: Draft): Draft {
  Object.assign(story.mentions[0] ?? {}, { place: null, reason: 'A person of that name.' });
  return story;
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
