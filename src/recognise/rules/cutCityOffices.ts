import type { AnalysedText } from '../analysedText.ts';
import type { Lexicon } from '../lexicon.ts';
import { cityOffices } from '../lists/civicWords.ts';
import { isLarge, NAME_CLASS } from '../nameClass.ts';
import { changeKind, setName, type NameSpan } from '../nameSpans.ts';
import { phraseOf } from '../phraseOf.ts';
import { NAME_KIND } from '../tags.ts';

/**
 * "Dublin City Manager": where the article calls the town Dublin elsewhere, and Dublin City only before its offices,
 * "City" belongs to the office. Names of states and countries keep it ("Kansas City").
 */
export function cutCityOffices(
  analysed: AnalysedText,
  tags: Uint8Array,
  spans: readonly NameSpan[],
  lexicon: Lexicon,
): void {
  const { words } = analysed;
  const places = spans.filter(({ kind }) => kind === NAME_KIND.place);
  const isOffice = ({ end }: NameSpan): boolean => cityOffices.has(words[end]?.lower ?? '');
  const cities = places.filter(({ first, end }) => end - first > 1 && words[end - 1]?.text === 'City');
  for (const span of cities.filter(isOffice)) {
    const { first, end } = span;
    const whole = phraseOf(analysed, first, end);
    const town = phraseOf(analysed, first, end - 1);
    const { nameClass } = lexicon.phrase(town);
    const isTown = nameClass !== NAME_CLASS.none && !isLarge(nameClass);
    const isCalled = (name: string, among: readonly NameSpan[]): boolean =>
      among.some((other) => phraseOf(analysed, other.first, other.end) === name);
    const isCityElsewhere = isCalled(
      whole,
      cities.filter((other) => !isOffice(other)),
    );
    if (!isTown || isCityElsewhere || !isCalled(town, places)) continue;
    changeKind(tags, span, NAME_KIND.none);
    setName(tags, first, end - 1, NAME_KIND.place);
  }
}
