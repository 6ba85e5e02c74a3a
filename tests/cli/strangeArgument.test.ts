import { describe, expect, it } from 'vitest';
import { strangeArgument } from '../../src/cli/strangeArgument.ts';

const KNOWN = {
  article: { type: 'positional' },
  output: { type: 'string', alias: 'o' },
  'with-text': { type: 'boolean' },
} as const;

describe('strangeArgument', () => {
  it.each<[what: string, given: Record<string, unknown> & { _: string[] }, problem: string | null]>([
    [
      'all that it knows',
      { _: ['a'], article: 'a', output: 'b', o: 'b', 'with-text': true, withText: true },
      null,
    ],
    ['less than it knows', { _: ['a'] }, null],
    ['an option that there is not', { _: [], publishd: '2024' }, 'There is no option --publishd'],
    ['a letter that there is not', { _: [], x: true }, 'There is no option -x'],
    ['a word too many', { _: ['a', 'b'] }, '“b” is one word too many'],
    ['an option without its value', { _: ['a'], output: '' }, '--output has no value'],
  ])('%s', (_what, given, problem) => {
    expect(strangeArgument(given, KNOWN)).toBe(problem);
  });
});
