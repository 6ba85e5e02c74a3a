import { expect, it } from 'vitest';
import { SENTENCE_START } from '../../src/recognise/sentenceStart.ts';
import { startAfter } from '../../src/recognise/startAfter.ts';
import { wordShape } from '../../src/recognise/wordShape.ts';

it.each([
  ['.', 'sentence'],
  ['?', 'sentence'],
  ['”', 'quotation'],
  ["'", 'quotation'],
  ['--', 'clause'],
  ['…', 'clause'],
  ['U.S.', 'abbreviation'],
  ['St.', 'no'],
  ['Lima', 'no'],
  [',', 'no'],
] as const)('what may begin after %j', (token, start) => {
  expect(startAfter(token, wordShape(token))).toBe(SENTENCE_START[start]);
});
