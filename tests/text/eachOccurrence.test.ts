import { describe, expect, it } from 'vitest';
import { eachOccurrence } from '../../src/text/eachOccurrence.ts';

describe('eachOccurrence', () => {
  it('gives one after the other, as they are asked for', () => {
    const found = eachOccurrence('ana', 'banana');
    expect([found.next(), found.next(), found.next()]).toEqual([
      { done: false, value: 1 },
      { done: false, value: 3 },
      { done: true, value: undefined },
    ]);
  });

  it.each<[what: string, wanted: string, text: string, found: number[]]>([
    ['a long word whose beginning stands often', `${'a'.repeat(100)}b`, `${'a'.repeat(5000)}b`, [4900]],
    ['a long word that stands over itself', 'ab'.repeat(50), 'ab'.repeat(52), [0, 2, 4]],
    ['a long word of which only the end is missing', `${'x'.repeat(99)}y`, 'x'.repeat(300), []],
    ['a word longer than the text', 'x'.repeat(100), 'x'.repeat(99), []],
  ])('finds %s', (_what, wanted, text, found) => {
    expect([...eachOccurrence(wanted, text)]).toEqual(found);
  });

  it('comes to its end in a megabyte of one letter', () => {
    const wanted = `${'a'.repeat(10_000)}b`;
    expect([...eachOccurrence(wanted, `${'a'.repeat(1_000_000)}b`)]).toEqual([990_000]);
  });
});
