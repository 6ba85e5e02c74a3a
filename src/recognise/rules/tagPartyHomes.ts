import type { AnalysedText } from '../analysedText.ts';
import { isGlued } from '../findIslands.ts';
import { nameEnd, setName } from '../nameSpans.ts';
import { NAME_KIND } from '../tags.ts';
import { SHAPE } from '../wordShape.ts';
import { NO_WORD } from '../wordType.ts';

const LONGEST_HOME = 3;

/** "Jane Doe, R-Springfield", "(DFL-Mankato)": letters of a party before the town of a member. */
export function tagPartyHomes(analysed: AnalysedText, tags: Uint8Array): void {
  const { words, runs, runLast } = analysed;
  for (const party of runs) {
    const hyphen = (runLast[party] ?? party) + 1;
    if (words[hyphen]?.shape !== SHAPE.hyphen || !isParty(analysed, hyphen - 1)) continue;
    const first = hyphen + 1;
    const end = (runLast[first] ?? -1) + 1;
    if (!isGlued(analysed, hyphen) || !isGlued(analysed, first) || end - first > LONGEST_HOME || end <= first)
      continue;
    if (!CLOSING.has(words[end]?.text ?? '') || nameEnd(tags, end - 1) > end) continue;
    setName(tags, first, end, NAME_KIND.place);
  }
}

const CLOSING: ReadonlySet<string> = new Set([',', ')', '.', ';']);
const LONGEST_PARTY = 3;

/** Capitals after a comma or a bracket. */
function isParty({ words }: AnalysedText, index: number): boolean {
  const { shape, text } = words[index] ?? NO_WORD;
  const before = words[index - 1]?.text;
  const isInCapitals = shape === SHAPE.singleCapital || shape === SHAPE.shortCapitals;
  return isInCapitals && text.length <= LONGEST_PARTY && (before === ',' || before === '(');
}
