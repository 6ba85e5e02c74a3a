import type { AnalysedText } from './analysedText.ts';
import { CASE_MODE } from './analysedText.ts';
import { SENTENCE_START } from './sentenceStart.ts';
import { hashString } from './hashes.ts';
import { isLarge } from './nameClass.ts';
import { CLASS } from './wordClasses.ts';
import { SHAPE } from './wordShape.ts';
import { NO_WORD, type WordType } from './wordType.ts';

/** How a word is used anywhere in the article, a bit each. The bits are part of the model. */
export const DOCUMENT_FLAG = {
  afterPlacePreposition: 1 << 0,
  afterGivenNameOrTitle: 1 << 1,
  /** "Paris, Texas" */
  beforeState: 1 << 2,
  beforeSaying: 1 << 3,
  givenNameBeforeSurname: 1 << 4,
  alone: 1 << 5,
  beforeGeographic: 1 << 6,
  beforeOrganisation: 1 << 7,
  inLowerCase: 1 << 8,
} as const;

type Unflagged = Omit<AnalysedText, 'documentFlags' | 'frequency' | 'isActive'>;

/** Gathers the flags and the frequency of each capitalised word over the whole text. */
export function documentFlags(analysed: Unflagged): Pick<AnalysedText, 'documentFlags' | 'frequency'> {
  const uses = new Map<string, Use>();
  const useAt = gatherUses(analysed, uses);
  markLowerCase(analysed, uses);
  const flags = new Uint16Array(analysed.count);
  const frequency = new Uint8Array(analysed.count);
  for (const { index, use } of useAt) {
    flags[index] = use.flags;
    frequency[index] = frequencyClass(use.times);
  }
  return { documentFlags: flags, frequency };
}

/** How an article uses a word with a capital: the flags of all its places, and their number. */
interface Use {
  flags: number;
  times: number;
}

/** Fills `uses` by the lower-case form of the word, and tells which use each capitalised token is. */
function gatherUses(analysed: Unflagged, uses: Map<string, Use>): { index: number; use: Use }[] {
  const { words, runs, runLast } = analysed;
  const useAt: { index: number; use: Use }[] = [];
  for (const run of runs) {
    const last = runLast[run] ?? run;
    for (let index = run; index <= last; index += 1) {
      const { lower } = words[index] ?? NO_WORD;
      const use = uses.get(lower) ?? { flags: 0, times: 0 };
      if (use.times === 0) uses.set(lower, use);
      use.flags |= flagsAt(analysed, index);
      use.times += 1;
      useAt.push({ index, use });
    }
  }
  return useAt;
}

/** Room for the last bits of the hashes of words. */
const HASHES = 1024;

/** Flags the words that stand in lower case as well. */
function markLowerCase({ words }: Unflagged, uses: ReadonlyMap<string, Use>): void {
  // most words have no capital anywhere, which their hash tells sooner than the map
  const mayBeUsed = new Uint8Array(HASHES);
  for (const lower of uses.keys()) mayBeUsed[hashString(lower) & (HASHES - 1)] = 1;
  for (const { shape, hash, lower } of words) {
    if (mayBeUsed[hash & (HASHES - 1)] === 0 || shape !== SHAPE.lowerCase) continue;
    const use = uses.get(lower);
    if (use !== undefined) use.flags |= DOCUMENT_FLAG.inLowerCase;
  }
}

function frequencyClass(times: number): number {
  if (times > 4) return 3;
  return times > 1 ? 2 : 1;
}

function flagsAt(analysed: Unflagged, index: number): number {
  const { words, nameLength } = analysed;
  const word = words[index] ?? NO_WORD;
  const next = words[index + 1] ?? NO_WORD;
  const afterName = index + Math.max(1, nameLength[index] ?? 0);
  let flags = flagsBefore(analysed, index) | flagsOfNext(word, next);
  if (words[afterName]?.text === ',' && isStateLike(words[afterName + 1] ?? NO_WORD)) {
    flags |= DOCUMENT_FLAG.beforeState;
  }
  if (isAlone(analysed, index)) flags |= DOCUMENT_FLAG.alone;
  return flags;
}

/** True for "Texas", "Tex.", "TX", and any country or region. */
export function isStateLike(word: WordType): boolean {
  return (word.classes & (CLASS.stateAbbreviation | CLASS.state)) !== 0 || isLarge(word.nameClass);
}

function flagsBefore({ words, sentenceStart }: Unflagged, index: number): number {
  const previous = words[index - 1] ?? NO_WORD;
  if (sentenceStart[index] !== SENTENCE_START.no) return 0;
  let flags = 0;
  if (!previous.isCapitalised && (previous.classes & CLASS.placePreposition) !== 0) {
    flags |= DOCUMENT_FLAG.afterPlacePreposition;
  }
  const isGivenName =
    previous.isCapitalised &&
    ((previous.classes & CLASS.givenName) !== 0 || previous.shape === SHAPE.initial) &&
    (previous.classes & CLASS.state) === 0;
  if (isGivenName || (previous.classes & CLASS.title) !== 0) flags |= DOCUMENT_FLAG.afterGivenNameOrTitle;
  return flags;
}

function flagsOfNext(word: WordType, next: WordType): number {
  let flags = (next.classes & CLASS.saying) === 0 ? 0 : DOCUMENT_FLAG.beforeSaying;
  if (!next.isCapitalised) return flags;
  if ((next.classes & CLASS.surname) !== 0 && (word.classes & CLASS.givenName) !== 0) {
    flags |= DOCUMENT_FLAG.givenNameBeforeSurname;
  }
  if ((next.classes & CLASS.geographic) !== 0) flags |= DOCUMENT_FLAG.beforeGeographic;
  if ((next.classes & CLASS.organisation) !== 0) flags |= DOCUMENT_FLAG.beforeOrganisation;
  return flags;
}

function isAlone({ runFirst, runLast, sentenceStart, caseMode }: Unflagged, index: number): boolean {
  return (
    runFirst[index] === index &&
    runLast[index] === index &&
    sentenceStart[index] === SENTENCE_START.no &&
    caseMode[index] === CASE_MODE.normal
  );
}
