import type { AnalysedText } from '../analysedText.ts';
import { isGlued } from '../findIslands.ts';
import { postalCodes } from '../lists/stateAbbreviations.ts';
import { setName } from '../nameSpans.ts';
import { NAME_KIND } from '../tags.ts';
import { SHAPE } from '../wordShape.ts';
import { NO_WORD } from '../wordType.ts';

/** "US-24", "KY 52", "CR 2202": capitals before a number are a road, and no state. */
export function tagNumberedRoads(analysed: AnalysedText, tags: Uint8Array): void {
  const { words, count } = analysed;
  for (let first = 0; first < count - 1; first += 1) {
    const word = words[first] ?? NO_WORD;
    if (!word.isCapitalised) continue;
    const isAbbreviation = postalCodes.has(word.text) || ROAD_CODES.has(word.text);
    if (!isAbbreviation) continue;
    const hasHyphen = words[first + 1]?.shape === SHAPE.hyphen && isGlued(analysed, first + 1);
    const number = hasHyphen ? first + 2 : first + 1;
    const { shape } = words[number] ?? NO_WORD;
    const isRoadNumber =
      shape === SHAPE.shortNumber || (shape === SHAPE.number && (words[number]?.text.length ?? 9) < 4);
    // "LA 24, Boston 17" is a result, not a road
    if (isRoadNumber && words[first - 1]?.text !== ',') setName(tags, first, number + 1, NAME_KIND.place);
  }
}

/** County, state and federal roads. */
const ROAD_CODES: ReadonlySet<string> = new Set(['CR', 'SR', 'FM', 'I']);
