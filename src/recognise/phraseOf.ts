import type { AnalysedText } from './analysedText.ts';

/** The words from one token to before another, in lower case with straight apostrophes. */
export function phraseOf({ words, starts, ends }: AnalysedText, first: number, end: number): string {
  let phrase = '';
  for (let index = first; index < end; index += 1) {
    if (index > first && starts[index] !== ends[index - 1]) phrase += ' ';
    phrase += words[index]?.lower ?? '';
  }
  return phrase;
}
