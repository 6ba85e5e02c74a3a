/**
 * The features of a token: numbers hashed from a template and two values. Each template is one line below; templates
 * are numbered in the order of their lines, so that a changed line means another training.
 */
import { NAME_CONTINUES, type AnalysedText } from './analysedText.ts';
import { hashFeature } from './hashes.ts';
import { NAME_CLASS } from './nameClass.ts';
import { CLASS } from './wordClasses.ts';
import { NO_WORD, type WordType } from './wordType.ts';

/** Where features are written: made once, filled for each token. */
export interface FeatureBuffer {
  readonly ids: Int32Array;
  count: number;
  template: number;
}

/** More than the most features that a token can have. */
const CAPACITY = 256;

export function createFeatureBuffer(): FeatureBuffer {
  return { ids: new Int32Array(CAPACITY), count: 0, template: 0 };
}

/** Fills `buffer` with the features of token `index`. */
export function fillFeatures(analysed: AnalysedText, index: number, buffer: FeatureBuffer): void {
  const { words } = analysed;
  const word = words[index] ?? NO_WORD;
  const previous = words[index - 1] ?? NO_WORD;
  const next = words[index + 1] ?? NO_WORD;
  buffer.count = 0;
  buffer.template = 0;
  addWords(analysed, index, word, previous, next, buffer);
  addClasses(analysed, index, word, previous, next, buffer);
  addNames(analysed, index, word, previous, next, buffer);
  addDocument(analysed, index, word, buffer);
  addRun(analysed, index, buffer);
}

function add(buffer: FeatureBuffer, first: number, second: number): void {
  buffer.ids[buffer.count] = hashFeature(buffer.template, first, second);
  buffer.count += 1;
  buffer.template += 1;
}

/** Templates of single bits are numbered apart from the others. */
const BIT_TEMPLATES = 100;

/** A feature for each bit that is set. */
function addBits(buffer: FeatureBuffer, bits: number, template: number, value: number): void {
  for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit += 1) {
    if ((rest & 1) === 0) continue;
    buffer.ids[buffer.count] = hashFeature(BIT_TEMPLATES + template, bit, value);
    buffer.count += 1;
  }
}

/** Spelling: the words around, their shapes, affixes. */
function addWords(
  { words, sentenceStart, caseMode }: AnalysedText,
  index: number,
  word: WordType,
  previous: WordType,
  next: WordType,
  buffer: FeatureBuffer,
): void {
  const beforePrevious = words[index - 2] ?? NO_WORD;
  const afterNext = words[index + 2] ?? NO_WORD;
  const start = sentenceStart[index] ?? 0;
  const mode = caseMode[index] ?? 0;
  add(buffer, 0, mode);
  add(buffer, word.hash, 0);
  add(buffer, previous.hash, 1);
  add(buffer, next.hash, 2);
  add(buffer, beforePrevious.hash, 3);
  add(buffer, afterNext.hash, 4);
  add(buffer, word.hash, previous.hash);
  add(buffer, word.hash, next.hash);
  add(buffer, previous.hash, next.hash);
  add(buffer, beforePrevious.hash, previous.hash);
  add(buffer, next.hash, afterNext.hash);
  add(buffer, word.shape, mode);
  add(buffer, word.shape, previous.shape * 32 + start);
  add(buffer, word.shape, next.shape);
  add(buffer, word.shape * 32 + previous.shape, next.shape);
  add(buffer, next.shape, afterNext.shape);
  add(buffer, previous.shape, beforePrevious.shape);
  add(buffer, word.suffix2, word.shape);
  add(buffer, word.suffix3, 0);
  add(buffer, word.suffix4, 0);
  add(buffer, word.prefix3, word.suffix2);
  add(buffer, word.prefix4, 0);
}

/** What the lists say of the words around. */
function addClasses(
  { words }: AnalysedText,
  index: number,
  word: WordType,
  previous: WordType,
  next: WordType,
  buffer: FeatureBuffer,
): void {
  addBits(buffer, word.classes, 0, 0);
  addBits(buffer, previous.classes, 1, 0);
  addBits(buffer, next.classes, 2, 0);
  addBits(buffer, (words[index - 2] ?? NO_WORD).classes, 3, 0);
  addBits(buffer, (words[index + 2] ?? NO_WORD).classes, 4, 0);
  add(buffer, word.classes, 1);
  add(buffer, word.classes, previous.classes);
  add(buffer, word.classes, next.classes);
  add(buffer, word.classes * 31 + previous.shape, next.classes * 31 + previous.classes);
  add(buffer, previous.hash, word.classes);
  add(buffer, next.hash, word.classes);
  add(buffer, previous.classes * 64 + previous.shape, next.classes * 64 + next.shape);
}

/** What the gazetteer says, and the words after the whole name ("St. Paul, Minn."). */
function addNames(
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
  add(buffer, code, nameLength[index] ?? 0);
  add(buffer, code, nameCode[index - 1] ?? 0);
  add(buffer, code, nameCode[index + 1] ?? 0);
  add(buffer, code, word.classes);
  add(buffer, code, previous.hash);
  add(buffer, code, next.hash);
  add(buffer, code, previousContext);
  add(buffer, code, next.classes * 64 + next.shape);
  add(buffer, code * 8 + start, word.shape * 64 + (caseMode[index] ?? 0));
  add(buffer, code * 8 + start, word.classes & (CLASS.givenName | CLASS.surname | CLASS.common));
  add(buffer, code * 64 + previous.shape, next.shape * 64 + previous.classes);
  const after = afterName(nameCode, index);
  const wordAfter = words[after] ?? NO_WORD;
  const second = words[after + 1] ?? NO_WORD;
  const isSecondLarge = second.nameClass >= NAME_CLASS.region && second.nameClass !== NAME_CLASS.county;
  add(buffer, code, wordAfter.hash);
  add(buffer, code * 64 + wordAfter.shape, wordAfter.classes);
  add(buffer, code * 64 + wordAfter.shape, second.classes + (isSecondLarge ? 1 << 16 : 0));
  add(buffer, namePart(code), (words[index - 2] ?? NO_WORD).hash ^ Math.imul(previous.hash, 31));
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
function addDocument(
  { documentFlags, frequency, nameCode }: AnalysedText,
  index: number,
  word: WordType,
  buffer: FeatureBuffer,
): void {
  const flags = documentFlags[index] ?? 0;
  const code = nameCode[index] ?? 0;
  add(buffer, flags, 0);
  add(buffer, flags, code);
  add(buffer, flags & 0xff, word.shape);
  addBits(buffer, flags, 40, code);
  addBits(buffer, flags, 41, word.classes & (CLASS.givenName | CLASS.surname | CLASS.common));
  add(buffer, frequency[index] ?? 0, code);
}

/** The run of capitals around: its first and last word, the words beside it, whether it is a known name. */
function addRun(analysed: AnalysedText, index: number, buffer: FeatureBuffer): void {
  const { words, runFirst, runLast, nameCode, nameLength, sentenceStart } = analysed;
  const firstIndex = runFirst[index] ?? -1;
  if (firstIndex < 0) return;
  const lastIndex = runLast[index] ?? index;
  const code = nameCode[index] ?? 0;
  const first = words[firstIndex] ?? NO_WORD;
  const last = words[lastIndex] ?? NO_WORD;
  const before = words[firstIndex - 1] ?? NO_WORD;
  const after = words[lastIndex + 1] ?? NO_WORD;
  const position = runPosition(index, firstIndex, lastIndex);
  const length = lastIndex - firstIndex + 1;
  const place = position * 8 + Math.min(length, 5);
  const wholeName = nameLength[firstIndex] === length ? 1 + (nameCode[firstIndex] ?? 0) : 0;
  add(buffer, last.hash, position);
  add(buffer, last.classes, place);
  add(buffer, first.hash, position);
  add(buffer, first.classes, place);
  add(buffer, before.hash, position * 64 + code);
  add(buffer, after.hash, position * 64 + code);
  add(buffer, wholeName, place);
  add(buffer, wholeName, before.hash);
  add(buffer, wholeName, after.hash);
  add(buffer, wholeName * 64 + before.shape, after.shape * 4 + ((sentenceStart[index] ?? 0) & 3));
  add(
    buffer,
    last.classes & (CLASS.organisation | CLASS.geographic),
    first.classes & (CLASS.givenName | CLASS.title),
  );
  add(buffer, before.classes * 8 + position, after.classes * 8 + Math.min(length, 5));
  add(buffer, first.classes & 3, (last.classes & 3) * 64 + place);
  add(buffer, last.hash, first.classes * 4 + position);
}

/** 0 alone, 1 first, 2 last, 3 between. */
function runPosition(index: number, first: number, last: number): number {
  if (index === first) return first === last ? 0 : 1;
  return index === last ? 2 : 3;
}
