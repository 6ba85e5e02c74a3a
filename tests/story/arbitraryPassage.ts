import fc from 'fast-check';
import type { Passage, When } from '../../src/story/types.ts';
import { loose, optional, text } from './arbitraryLoose.ts';

const dates = [
  ['-000043-03-15', '-000043-03-15', 'day'],
  ['1914-06-28', '2014-06-28', 'day'],
  ['2024-02-29', '2024-03-01', 'day'],
  ['2024-11', '2024-12', 'month'],
  ['2024-11-01', '2024-11-30', 'month'],
  ['2023', '2024', 'year'],
] as const;
export const when: fc.Arbitrary<When> = loose(
  fc
    .tuple(fc.constantFrom(...dates), optional({ approximate: fc.boolean(), text }))
    .map(([[start, end, precision], more]) => ({ start, end, precision, ...more })),
);

/** A passage of words of its own, or of the text where there is one, with mentions inside. */
export function passage(articleText: string): fc.Arbitrary<Passage> {
  const free = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((exact) => ({ exact }));
  const quoted = fc
    .tuple(fc.nat(Math.max(0, articleText.length - 1)), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => {
      const exact = articleText.slice(start, start + length);
      return { exact, start, end: start + exact.length };
    });
  const context = fc.string({ maxLength: 32 }).map((words) => words.slice(0, 32));
  const base: fc.Arbitrary<Passage> = articleText === '' ? free : fc.oneof(free, quoted);
  return loose(
    base.chain((words) => {
      const start = fc.nat(words.exact.length - 1);
      const span = start.chain((from) =>
        fc.record({ start: fc.constant(from), end: fc.integer({ min: from + 1, max: words.exact.length }) }),
      );
      const more = optional({
        prefix: context,
        suffix: context,
        mentions: fc.array(loose(span), { maxLength: 2 }),
        when,
      });
      return more.map((members) => ({ ...words, ...members }));
    }),
  );
}
