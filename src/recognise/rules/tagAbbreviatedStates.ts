import type { AnalysedText } from '../analysedText.ts';
import { isGlued } from '../findIslands.ts';
import { stateAbbreviations } from '../lists/stateAbbreviations.ts';
import { isFree, setName } from '../nameSpans.ts';
import { NAME_KIND, TAG } from '../tags.ts';
import { SHAPE } from '../wordShape.ts';
import { NO_WORD } from '../wordType.ts';

/**
 * "Wash. farmers vote", "new Ore. tax", as headlines of agencies have it: the full stop was cut off since it might
 * end a sentence, but a word in lower case follows.
 */
export function tagAbbreviatedStates(analysed: AnalysedText, tags: Uint8Array): void {
  const { words, runs, runLast } = analysed;
  for (const first of runs) {
    const index = runLast[first] ?? first;
    const { lower, shape } = words[index] ?? NO_WORD;
    if (shape !== SHAPE.capitalised || words[index + 1]?.text !== '.' || !isGlued(analysed, index + 1))
      continue;
    const isBeforeLower = words[index + 2]?.shape === SHAPE.lowerCase && !isGlued(analysed, index + 2);
    const isUntagged = isFree(tags, index, index + 2) || tags[index] === TAG.beginPlace;
    if (isBeforeLower && stateAbbreviations.has(`${lower}.`) && isUntagged) {
      setName(tags, index, index + 2, NAME_KIND.place);
    }
  }
}
