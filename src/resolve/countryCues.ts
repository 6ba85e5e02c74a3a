import { COUNTRY_CUES, CURRENCY_SIGNS } from './tables/countryCues.ts';

/** How strongly a text's words point to each country, 0 to 1, by ISO code. */
export type CountryCues = ReadonlyMap<string, number>;

const COUNTRIES = Object.keys(COUNTRY_CUES);

/** The cues of all countries, a group for each: the text is gone through once. */
const CUE = new RegExp(
  String.raw`\b(?:${Object.values(COUNTRY_CUES)
    .map((lines) => `(${lines.join('|').replaceAll('*', String.raw`\w*`)})`)
    .join('|')})(?!\w)`,
  'gu',
);
const AMOUNT = /[$£]\d/gu;

/** Counts the words of each country that the text holds, on a logarithmic scale: six are enough. */
export function countCountryCues(text: string): CountryCues {
  const counts = countCues(text);
  for (const [amount] of text.matchAll(AMOUNT)) {
    const country = COUNTRIES.indexOf(CURRENCY_SIGNS[amount.charAt(0)] ?? '');
    counts[country] = (counts[country] ?? 0) + 1;
  }
  return new Map(
    COUNTRIES.map((country, at) => [country, Math.min(1, Math.log1p(counts[at] ?? 0) / Math.log(4))]),
  );
}

/** How many cues of each country a text has, of which none overlap; those of two countries may. */
function countCues(text: string): number[] {
  const counts = COUNTRIES.map(() => 0);
  const ends = COUNTRIES.map(() => 0);
  const pattern = new RegExp(CUE);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    pattern.lastIndex = match.index + 1;
    const country = match.indexOf(match[0], 1) - 1;
    if (match.index < (ends[country] ?? 0)) continue;
    counts[country] = (counts[country] ?? 0) + 1;
    ends[country] = match.index + match[0].length;
  }
  return counts;
}
