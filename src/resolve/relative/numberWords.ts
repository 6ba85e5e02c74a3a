/** Numbers in digits and in English words. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
  ['quarter', 0.25],
  ['couple', 2],
  ['dozen', 12],
]);

const WORD = [...UNITS, ...TENS].join('|');
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;
const IN_WORDS = [
  String.raw`(?:${WORD})(?:[\s-](?:${WORD}|hundred|thousand|dozen))*(?:\s+and\s+a\s+half)?`,
  String.raw`half\s+an?`,
  String.raw`a\s+(?:half|quarter\s+of\s+a|couple\s+of|hundred|thousand|dozen)`,
  'an?',
].join('|');

/** A number, or two between which it lies: "50", "1,200", "fifty", "two and a half", "10 to 15", "half a". */
export const NUMBER = String.raw`(?:(?:${DIGITS})(?:\s?½)?(?:(?:\s+(?:to|or|and)\s+|\s?[-–]\s?)(?:${DIGITS}))?|(?:${IN_WORDS})(?:\s+(?:to|or)\s+(?:${WORD}))?)`;

/** An amount that is no number: "several miles". */
export const VAGUE_NUMBER = String.raw`(?:several|a\s+few|some|many|a\s+number\s+of|(?:dozens|scores|hundreds|thousands|tens)\s+of)`;

/** The value of a number, the middle of two; null for what is none. */
export function numberOf(words: string): number | null {
  const plain = words.trim().toLowerCase();
  const digits = [...plain.matchAll(new RegExp(DIGITS, 'gu'))].map(({ 0: each }) =>
    Number(each.replaceAll(',', '')),
  );
  if (digits.length > 0) return mean(digits) + (plain.includes('½') ? 0.5 : 0);
  const values = plain.split(/\s+(?:to|or)\s+/u).map(inWords);
  return values.includes(null) ? null : mean(values.flatMap((value) => value ?? []));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function inWords(words: string): number | null {
  const [whole = '', half] = words.split(/\s+and\s+a\s+(?=half)/u);
  let sum = 0;
  for (const word of whole.split(/[\s-]+/u)) {
    if (word === 'of') continue;
    if (word === 'hundred' || word === 'thousand') sum = Math.max(1, sum) * (word === 'hundred' ? 100 : 1000);
    else if (word === 'dozen') sum = 12 * Math.max(1, sum);
    else {
      const value = VALUES.get(word);
      if (value === undefined) return null;
      // "a quarter of a", "half a", "a couple of": the article counts for nothing.
      const isArticle = word === 'a' || word === 'an';
      if (!isArticle || (sum === 0 && whole.trim() === word)) sum += value;
    }
  }
  return sum + (half === undefined ? 0 : 0.5);
}
