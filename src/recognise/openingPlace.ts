import { NAME_CONTINUES, type AnalysedText } from './analysedText.ts';
import { countyWords } from './lists/placeWords.ts';
import { NAME_CLASS } from './nameClass.ts';

/** A county's name has at most so many words before "County". */
const LONGEST_COUNTY = 3;
/** "Kansas City Council" is that of Kansas City; that of a smaller "X City" is the city council of X. */
const COUNCILS: ReadonlySet<string> = new Set([
  'council',
  'manager',
  'schools',
  'hall',
  'public',
  'attorney',
  'commission',
]);

/** Where the place ends that a longer name opens with: a name of the gazetteer, or "X County". `first` for none. */
export function openingPlace(
  { words, nameCode, nameLength }: AnalysedText,
  first: number,
  end: number,
): number {
  for (let index = first + 1; index < Math.min(end, first + LONGEST_COUNTY + 1); index += 1) {
    if (words[index]?.isCapitalised && countyWords.has(words[index]?.lower ?? '')) return index + 1;
  }
  const code = nameCode[first] ?? 0;
  if (code === 0 || code >= NAME_CONTINUES) return first;
  const nameEnd = first + (nameLength[first] ?? 0);
  const isCityOfCouncil =
    nameEnd - first > 1 &&
    words[nameEnd - 1]?.lower === 'city' &&
    COUNCILS.has(words[nameEnd]?.lower ?? '') &&
    code < NAME_CLASS.underMillion;
  return Math.min(end, isCityOfCouncil ? nameEnd - 1 : nameEnd);
}
