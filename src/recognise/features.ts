/**
 * The features of a token: numbers hashed from a template and two values. Each template is one line here or in
 * `wordFeatures.ts` with its number, which is part of the model: a changed line means another training.
 */
import { NAME_CONTINUES, type AnalysedText } from './analysedText.ts';
import { addBits, addTemplates, set, type FeatureBuffer } from './featureBuffer.ts';
import { NAME_CLASS } from './nameClass.ts';
import { CLASS } from './wordClasses.ts';
import { addWord, REACH } from './wordFeatures.ts';
import { NO_WORD, wordAt, type WordType } from './wordType.ts';

/** Fills `buffer` with the features of token `index`. */
export function fillFeatures(analysed: AnalysedText, index: number, buffer: FeatureBuffer): void {
  buffer.count = 0;
  for (let offset = -REACH; offset <= REACH; offset += 1) {
    addWord(wordAt(analysed.words, index + offset), offset, buffer);
  }
  addContext(analysed, index, buffer);
}

/** Adds the features that depend on more than a word and its offset. */
export function addContext(analysed: AnalysedText, index: number, buffer: FeatureBuffer): void {
  const { words } = analysed;
  const word = wordAt(words, index);
  const previous = wordAt(words, index - 1);
  const next = wordAt(words, index + 1);
  setWords(analysed, index, word, previous, next, buffer);
  setClasses(word, previous, next, buffer);
  setNames(analysed, index, word, previous, next, buffer);
  setDocument(analysed, index, word, buffer);
  setRun(analysed, index, buffer);
  addTemplates(buffer, 0, 1);
  addTemplates(buffer, 6, 17);
  addTemplates(buffer, 23, (analysed.runFirst[index] ?? -1) < 0 ? 48 : 62);
}

/** Spelling: the words around, their shapes. */
function setWords(
  { words, sentenceStart, caseMode }: AnalysedText,
  index: number,
  word: WordType,
  previous: WordType,
  next: WordType,
  buffer: FeatureBuffer,
): void {
  const beforePrevious = wordAt(words, index - 2);
  const afterNext = wordAt(words, index + 2);
  const start = sentenceStart[index] ?? 0;
  const mode = caseMode[index] ?? 0;
  set(buffer, 0, 0, mode);
  set(buffer, 6, word.hash, previous.hash);
  set(buffer, 7, word.hash, next.hash);
  set(buffer, 8, previous.hash, next.hash);
  set(buffer, 9, beforePrevious.hash, previous.hash);
  set(buffer, 10, next.hash, afterNext.hash);
  set(buffer, 11, word.shape, mode);
  set(buffer, 12, word.shape, previous.shape * 32 + start);
  set(buffer, 13, word.shape, next.shape);
  set(buffer, 14, word.shape * 32 + previous.shape, next.shape);
  set(buffer, 15, next.shape, afterNext.shape);
  set(buffer, 16, previous.shape, beforePrevious.shape);
}

/** What the lists say of the words around. */
function setClasses(word: WordType, previous: WordType, next: WordType, buffer: FeatureBuffer): void {
  set(buffer, 23, word.classes, previous.classes);
  set(buffer, 24, word.classes, next.classes);
  set(buffer, 25, word.classes * 31 + previous.shape, next.classes * 31 + previous.classes);
  set(buffer, 26, previous.hash, word.classes);
  set(buffer, 27, next.hash, word.classes);
  set(buffer, 28, previous.classes * 64 + previous.shape, next.classes * 64 + next.shape);
}

/** What the gazetteer says, and the words after the whole name ("St. Paul, Minn."). */
function setNames(
  { words, nameCode, nameLength, sentenceStart, caseMode }: AnalysedText,
  index: number,
  word: WordType,
  previous: WordType,
  next: WordType,
  buffer: FeatureBuffer,
): void {
  const code = nameCode[index] ?? 0;
  const start = sentenceStart[index] ?? 0;
  const previousContext = previous.classes * 64 + previous.shape;
  set(buffer, 29, code, nameLength[index] ?? 0);
  set(buffer, 30, code, nameCode[index - 1] ?? 0);
  set(buffer, 31, code, nameCode[index + 1] ?? 0);
  set(buffer, 32, code, word.classes);
  set(buffer, 33, code, previous.hash);
  set(buffer, 34, code, next.hash);
  set(buffer, 35, code, previousContext);
  set(buffer, 36, code, next.classes * 64 + next.shape);
  set(buffer, 37, code * 8 + start, word.shape * 64 + (caseMode[index] ?? 0));
  set(buffer, 38, code * 8 + start, word.classes & (CLASS.givenName | CLASS.surname | CLASS.common));
  set(buffer, 39, code * 64 + previous.shape, next.shape * 64 + previous.classes);
  const after = afterName(nameCode, index);
  const wordAfter = words[after] ?? NO_WORD;
  const second = words[after + 1] ?? NO_WORD;
  const isSecondLarge = second.nameClass >= NAME_CLASS.region && second.nameClass !== NAME_CLASS.county;
  set(buffer, 40, code, wordAfter.hash);
  set(buffer, 41, code * 64 + wordAfter.shape, wordAfter.classes);
  set(buffer, 42, code * 64 + wordAfter.shape, second.classes + (isSecondLarge ? 1 << 16 : 0));
  set(buffer, 43, namePart(code), wordAt(words, index - 2).hash ^ Math.imul(previous.hash, 31));
}

function afterName(nameCode: Uint8Array, index: number): number {
  let after = index + 1;
  while ((nameCode[after] ?? 0) >= NAME_CONTINUES) after += 1;
  return after;
}

/** 0 outside of names, 1 on the first token, 2 on later ones. */
function namePart(code: number): number {
  if (code === 0) return 0;
  return code >= NAME_CONTINUES ? 2 : 1;
}

/** How the article uses the word elsewhere. */
function setDocument(
  { documentFlags, frequency, nameCode }: AnalysedText,
  index: number,
  word: WordType,
  buffer: FeatureBuffer,
): void {
  const flags = documentFlags[index] ?? 0;
  const code = nameCode[index] ?? 0;
  set(buffer, 44, flags, 0);
  set(buffer, 45, flags, code);
  set(buffer, 46, flags & 0xff, word.shape);
  addBits(buffer, 140, flags, code);
  addBits(buffer, 141, flags, word.classes & (CLASS.givenName | CLASS.surname | CLASS.common));
  set(buffer, 47, frequency[index] ?? 0, code);
}

/** The run of capitals around: its first and last word, the words beside it, whether it is a known name. */
function setRun(analysed: AnalysedText, index: number, buffer: FeatureBuffer): void {
  const { words, runFirst, runLast, nameCode, nameLength, sentenceStart } = analysed;
  const firstIndex = runFirst[index] ?? -1;
  if (firstIndex < 0) return;
  const lastIndex = runLast[index] ?? index;
  const code = nameCode[index] ?? 0;
  const first = words[firstIndex] ?? NO_WORD;
  const last = words[lastIndex] ?? NO_WORD;
  const before = wordAt(words, firstIndex - 1);
  const after = words[lastIndex + 1] ?? NO_WORD;
  const position = runPosition(index, firstIndex, lastIndex);
  const length = lastIndex - firstIndex + 1;
  const place = position * 8 + Math.min(length, 5);
  const wholeName = nameLength[firstIndex] === length ? 1 + (nameCode[firstIndex] ?? 0) : 0;
  set(buffer, 48, last.hash, position);
  set(buffer, 49, last.classes, place);
  set(buffer, 50, first.hash, position);
  set(buffer, 51, first.classes, place);
  set(buffer, 52, before.hash, position * 64 + code);
  set(buffer, 53, after.hash, position * 64 + code);
  set(buffer, 54, wholeName, place);
  set(buffer, 55, wholeName, before.hash);
  set(buffer, 56, wholeName, after.hash);
  set(buffer, 57, wholeName * 64 + before.shape, after.shape * 4 + ((sentenceStart[index] ?? 0) & 3));
  set(
    buffer,
    58,
    last.classes & (CLASS.organisation | CLASS.geographic),
    first.classes & (CLASS.givenName | CLASS.title),
  );
  set(buffer, 59, before.classes * 8 + position, after.classes * 8 + Math.min(length, 5));
  set(buffer, 60, first.classes & 3, (last.classes & 3) * 64 + place);
  set(buffer, 61, last.hash, first.classes * 4 + position);
}

/** 0 alone, 1 first, 2 last, 3 between. */
function runPosition(index: number, first: number, last: number): number {
  if (index === first) return first === last ? 0 : 1;
  return index === last ? 2 : 3;
}
