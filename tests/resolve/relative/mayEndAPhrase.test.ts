import { describe, expect, it } from 'vitest';
import { mayEndAPhrase } from '../../../src/resolve/relative/mayEndAPhrase.ts';

describe('mayEndAPhrase', () => {
  it.each<[before: string, expected: boolean]>([
    ['50 miles north of ', true],
    ['a drive from\n', true],
    ['just outside ', true],
    ['the Peruvian capital, ', true],
    ['the province , of ', true],
    ['in northern ', true],
    ['in South-Western ', true],
    ['south-west ', true],
    ['City ', true],
    ['in ', false],
    ['of', false],
    ['of. ', false],
    ['thereof ', false],
    ['of the mayor ', false],
    ['of, , ', false],
    ['', false],
    [' ', false],
  ])('"%s": %s', (before, expected) => {
    expect(mayEndAPhrase(`${before}Lima`, before.length)).toBe(expected);
  });
});
