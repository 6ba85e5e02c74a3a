import { describe, expect, it } from 'vitest';
import { ADDRESSED, readEntry } from '../../../src/reader/opening/historyEntry.ts';

describe('readEntry', () => {
  it.each([
    ['a story of the address', ADDRESSED, ADDRESSED],
    ['a story of the reader’s own', { ownKey: '1-2' }, { ownKey: '1-2' }],
    ['what else the entry holds', { ownKey: '1-2', scroll: 4 }, { ownKey: '1-2' }],
    ['an entry of the browser’s', null, null],
    ['no state', undefined, null],
    ['text', 'ownKey', null],
    ['a number for a key', { ownKey: 2 }, null],
    ['another page’s state', { page: 1 }, null],
  ])('%s', (_what, state, expected) => {
    expect(readEntry(state)).toEqual(expected);
  });
});
