import { describe, expect, it } from 'vitest';
import { recognitionTable, scoreRecognition } from './recognition.ts';

const ARTICLE = {
  id: '1',
  text: 'Lima and New York and Quito',
  toponyms: [
    { start: 0, end: 4, phrase: 'Lima' },
    { start: 9, end: 17, phrase: 'New York' },
    { start: 22, end: 27, phrase: 'Quito' },
  ],
};

describe('scoreRecognition', () => {
  it('counts exact and overlapping spans', () => {
    const found = [
      { start: 0, end: 4 },
      { start: 13, end: 17 },
      { start: 5, end: 8 },
    ];
    const { exact, overlap } = scoreRecognition([ARTICLE], [found]);
    expect(exact.f1).toBeCloseTo(100 / 3, 5);
    expect(overlap.precision).toBeCloseTo(200 / 3, 5);
    expect(overlap.recall).toBeCloseTo(200 / 3, 5);
  });

  it('lets one span serve one toponym', () => {
    const { overlap } = scoreRecognition([ARTICLE], [[{ start: 0, end: 27 }]]);
    expect(overlap.recall).toBeCloseTo(100 / 3, 5);
  });

  it('is 0 where nothing is found', () => {
    expect(scoreRecognition([ARTICLE], [[]]).exact).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('recognitionTable', () => {
  it('is a Markdown table with a row for each finder', () => {
    const scores = scoreRecognition([ARTICLE], [[{ start: 0, end: 4 }]]);
    const table = recognitionTable([{ corpus: 'lgl', finder: 'Dateline', scores }]);
    expect(table.split('\n').at(-1)).toBe('| lgl | Dateline | 100.0 | 33.3 | 50.0 | 100.0 | 33.3 | 50.0 |');
  });
});
