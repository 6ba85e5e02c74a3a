import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCharacterCheck } from '../../src/text/createCharacterCheck.ts';
import { textSpans } from './texts.ts';

describe('createCharacterCheck', () => {
  const isPart = createCharacterCheck(/[\p{L}-]/u);

  it.each<[text: string, expected: string]>([
    ['St-Étienne, 5', 'yyyyyyyyyynnn'],
    ['no’s', 'yyny'],
    ['利马', 'yy'],
    // Both halves of a letter beyond the first plane, and of an emoji.
    ['𐐀b', 'yyy'],
    ['🙂b', 'nny'],
    ['\ud800b\udc00', 'nyn'],
  ])('%s', (text, expected) => {
    const said = Array.from({ length: text.length }, (_, at) => (isPart(text, at) ? 'y' : 'n'));
    expect(said.join('')).toBe(expected);
    expect(isPart(text, text.length)).toBe(false);
  });

  it('says the same as the expression of each character', () => {
    const pattern = /[\p{Lu}\s.]/u;
    const is = createCharacterCheck(pattern);
    fc.assert(
      fc.property(textSpans, ({ text }) => {
        const plain = Array.from(text).flatMap((character) =>
          Array.from({ length: character.length }, () => pattern.test(character)),
        );
        expect(plain.map((_, at) => is(text, at))).toEqual(plain);
      }),
    );
  });
});
