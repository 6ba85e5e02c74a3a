import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeNames } from './exchangeNames.ts';

const NAMES = ['Lima', 'Rio', 'Rio Grande', 'Vienna'];

describe('exchangeNames', () => {
  it.for([
    ['From Lima to Rio.', 1, 'From Rio to Rio Grande.'],
    ['From Rio Grande to Vienna.', 1, 'From Vienna to Lima.'],
    ['Limassol is not Lima', 2, 'Limassol is not Rio Grande'],
    ['Nowhere at all', 3, 'Nowhere at all'],
  ] as const)('turns "%s" by %i into "%s"', ([text, shift, expected]) => {
    expect(exchangeNames(text, NAMES, shift)).toBe(expected);
  });

  it('leaves the text as it is without names', () => {
    expect(exchangeNames('From Lima to Rio.', [], 1)).toBe('From Lima to Rio.');
  });

  it('comes back to the text after a whole turn', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NAMES, 'and', 'the river')), fc.nat(20), (words, shift) => {
        const text = words.join(', ');
        const turns = NAMES.length - (shift % NAMES.length);
        expect(exchangeNames(exchangeNames(text, NAMES, shift), NAMES, turns)).toBe(text);
      }),
    );
  });
});
