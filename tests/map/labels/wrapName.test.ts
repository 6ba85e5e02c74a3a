import { describe, expect, it } from 'vitest';
import { wrapName } from '../../../src/map/labels/wrapName.ts';

/** Each letter is 10 wide. */
const widthOf = (line: string): number => 10 * line.length;

describe('wrapName', () => {
  it.each([
    ['Peru', 'Peru'],
    ['New Zealand', 'New Zealand'],
    ['United States', 'United\nStates'],
    ['Bosnia & Herzegovina', 'Bosnia &\nHerzegovina'],
    ['South Georgia & South Sandwich Islands', 'South Georgia &\nSouth Sandwich\nIslands'],
    ['Liechtensteinische', 'Liechtensteinische'],
    ['', ''],
  ])('%j becomes %j where a line has room for 12 letters', (name, wrapped) => {
    expect(wrapName(name, widthOf, 120)).toBe(wrapped);
  });

  it('has the fewest lines that are narrow enough, and those as even as can be', () => {
    expect(wrapName('a b c d e f', widthOf, 50)).toBe('a b c\nd e f');
    expect(wrapName('a b c d e f', widthOf, 40)).toBe('a b\nc d\ne f');
  });

  it('loses no word', () => {
    const name = 'Saint Vincent and the Grenadines of the Lesser Antilles';
    expect(wrapName(name, widthOf, 10).split('\n').join(' ')).toBe(name);
  });
});
