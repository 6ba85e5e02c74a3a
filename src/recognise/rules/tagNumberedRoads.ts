import type { AnalysedText } from '../analysedText.ts';
import { isGlued } from '../findIslands.ts';
import { numberedRoadWords, wordsBeforeRoad } from '../lists/placeWords.ts';
import { postalCodes } from '../lists/stateAbbreviations.ts';
import { nameStart, setName } from '../nameSpans.ts';
import { kindOfTag, NAME_KIND } from '../tags.ts';
import { SHAPE } from '../wordShape.ts';
import { NO_WORD, type WordType } from '../wordType.ts';

/** "US-24", "KY 52", "CR 2202", "State Highway 65": a road, and neither a state nor "Highway" alone. */
export function tagNumberedRoads(analysed: AnalysedText, tags: Uint8Array): void {
  const { words, runs, runLast } = analysed;
  for (const first of runs) {
    const index = runLast[first] ?? first;
    const word = words[index] ?? NO_WORD;
    const hasHyphen = words[index + 1]?.shape === SHAPE.hyphen && isGlued(analysed, index + 1);
    const number = hasHyphen ? index + 2 : index + 1;
    if (!isRoadNumber(words[number] ?? NO_WORD)) continue;
    if (isRoadCode(word, words[index - 1] ?? NO_WORD)) setName(tags, index, number + 1, NAME_KIND.place);
    else if (isRoadWord(words, index)) {
      setName(tags, firstOfRoad(analysed, tags, index), number + 1, NAME_KIND.place);
    }
  }
}

function isRoadNumber({ shape, text }: WordType): boolean {
  return shape === SHAPE.shortNumber || (shape === SHAPE.number && text.length < 4);
}

/** County, state and federal roads. */
const ROAD_CODES: ReadonlySet<string> = new Set(['CR', 'SR', 'FM', 'I']);

/** "LA 24, Boston 17" is a result, not a road. */
function isRoadCode(word: WordType, previous: WordType): boolean {
  return (postalCodes.has(word.text) || ROAD_CODES.has(word.text)) && previous.text !== ',';
}

/** "Highway", and "Road" after "County" */
function isRoadWord(words: readonly WordType[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  const isAfterOwner = wordsBeforeRoad.has(words[index - 1]?.lower ?? '');
  return numberedRoadWords.has(lower) || (lower === 'road' && isAfterOwner);
}

/** "State Highway 65", "Douglas County Road 4" */
function firstOfRoad({ words }: AnalysedText, tags: Uint8Array, index: number): number {
  const isOwner =
    words[index - 1]?.isCapitalised === true && wordsBeforeRoad.has(words[index - 1]?.lower ?? '');
  if (!isOwner) return index;
  const start = nameStart(tags, index - 1);
  return kindOfTag(tags[start] ?? 0) === NAME_KIND.place ? start : index - 1;
}
