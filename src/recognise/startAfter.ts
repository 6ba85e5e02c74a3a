import { SENTENCE_START } from './sentenceStart.ts';
import { SHAPE } from './wordShape.ts';

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '?', '!']);
const CLAUSE_MARKS: ReadonlySet<string> = new Set([':', '—', '–', '…', '...', '•', '--', '---', '·', '|']);

/**
 * What may begin after a token, one of `SENTENCE_START`: after a quotation mark only where no blank is between, after an
 * abbreviation only with a capital.
 */
export function startAfter(token: string, shape: number): number {
  if (SENTENCE_ENDS.has(token)) return SENTENCE_START.sentence;
  if (shape === SHAPE.quote) return SENTENCE_START.quotation;
  if (CLAUSE_MARKS.has(token)) return SENTENCE_START.clause;
  return shape === SHAPE.dottedCapitals ? SENTENCE_START.abbreviation : SENTENCE_START.no;
}
