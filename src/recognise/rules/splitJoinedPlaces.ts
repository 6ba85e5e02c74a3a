import type { AnalysedText } from '../analysedText.ts';
import type { Lexicon } from '../lexicon.ts';
import { setName, type NameSpan } from '../nameSpans.ts';
import { phraseOf } from '../phraseOf.ts';
import { NAME_KIND } from '../tags.ts';

/** "Bourbon and Dauphine" are two places, where the gazetteer does not know them as one. */
export function splitJoinedPlaces(
  analysed: AnalysedText,
  tags: Uint8Array,
  spans: readonly NameSpan[],
  lexicon: Lexicon,
): void {
  const { words } = analysed;
  for (const { first, end, kind } of spans) {
    if (kind !== NAME_KIND.place) continue;
    for (let index = first + 1; index < end - 1; index += 1) {
      const isJoint = words[index]?.lower === 'and' || words[index]?.text === '&';
      if (!isJoint || !words[index - 1]?.isCapitalised || !words[index + 1]?.isCapitalised) continue;
      if (lexicon.phrase(phraseOf(analysed, first, end)).nameClass !== 0) break;
      setName(tags, first, index, NAME_KIND.place);
      setName(tags, index + 1, end, NAME_KIND.place);
      break;
    }
  }
}
