import { describe, expect, it } from 'vitest';
import { toTable } from './report.ts';

describe('toTable', () => {
  it('is a table in Markdown whose columns line up', () => {
    const rows = [
      { what: 'empty map', figure: '16.7 ms', beside: '', aim: '', isMet: null },
      { what: '500 places', figure: '16.7 ms', beside: '1.00 times', aim: '1.5 times', isMet: true },
      { what: '5,000 places', figure: '250 ms', beside: '14.97 times', aim: '3 times', isMet: false },
    ];
    expect(toTable(rows).split('\n')).toEqual([
      '| what         | figure  | beside      | aim       |         |',
      '| ------------ | ------- | ----------- | --------- | ------- |',
      '| empty map    | 16.7 ms |             |           |         |',
      '| 500 places   | 16.7 ms | 1.00 times  | 1.5 times | met     |',
      '| 5,000 places | 250 ms  | 14.97 times | 3 times   | not met |',
    ]);
  });
});
