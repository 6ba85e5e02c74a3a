import { add, addBits, type FeatureBuffer } from './featureBuffer.ts';
import { hashString } from './hashes.ts';
import type { WordType } from './wordType.ts';

/** Words from so many places before a token to so many after it have features of their own. */
export const REACH = 2;

/** Adds the features that depend on a single word and on how far it stands from the token: -2 to 2, 0 for its own. */
export function addWord(word: WordType, offset: number, buffer: FeatureBuffer): void {
  if (offset === 0) addOwnWord(word, buffer);
  else if (offset === -1) addNeighbour(buffer, 2, 101, word, 1);
  else if (offset === 1) addNeighbour(buffer, 3, 102, word, 2);
  else if (offset === -2) addNeighbour(buffer, 4, 103, word, 3);
  else addNeighbour(buffer, 5, 104, word, 4);
}

function addOwnWord(word: WordType, buffer: FeatureBuffer): void {
  add(buffer, 1, word.hash, 0);
  const { lower } = word;
  const ending = hashString(`s${lower.slice(-2)}`);
  add(buffer, 17, ending, word.shape);
  add(buffer, 18, hashString(`s${lower.slice(-3)}`), 0);
  add(buffer, 19, hashString(`s${lower.slice(-4)}`), 0);
  add(buffer, 20, hashString(`p${lower.slice(0, 3)}`), ending);
  add(buffer, 21, hashString(`p${lower.slice(0, 4)}`), 0);
  add(buffer, 22, word.classes, 1);
  addBits(buffer, 100, word.classes, 0);
}

function addNeighbour(
  buffer: FeatureBuffer,
  template: number,
  bitTemplate: number,
  { hash, classes }: WordType,
  place: number,
): void {
  add(buffer, template, hash, place);
  addBits(buffer, bitTemplate, classes, 0);
}
