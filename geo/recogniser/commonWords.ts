import type { Lexicon } from '../../src/recognise/lexicon.ts';
import { isLarge, NAME_CLASS } from '../../src/recognise/nameClass.ts';
import type { TrainingDocument } from './document.ts';

const LEAST_COUNT = 3;

/** Words that the texts have in lower case at least three times, and more often than with a capital. */
export function commonWords(documents: readonly TrainingDocument[], lexicon: Lexicon): string[] {
  const lowerCounts = new Map<string, number>();
  const capitalCounts = new Map<string, number>();
  for (const { text } of documents) {
    for (const word of text.match(/\p{L}+/gu) ?? []) {
      const lower = word.toLowerCase();
      const counts = word === lower ? lowerCounts : capitalCounts;
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  const common = [...lowerCounts].filter(
    ([word, count]) =>
      /^[a-z]+$/u.test(word) &&
      count >= LEAST_COUNT &&
      count > (capitalCounts.get(word) ?? 0) &&
      !isGreat(word),
  );
  return common.map(([word]) => word).toSorted();

  function isGreat(word: string): boolean {
    const isCountryCode = lexicon.phrase(word.toUpperCase()).nameClass === NAME_CLASS.country;
    return isCountryCode || isLarge(lexicon.phrase(word).nameClass);
  }
}
