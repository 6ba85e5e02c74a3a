/**
 * The key under which a name is kept: the same for "São Paulo", "SAO PAULO" and "Sao  Paulo", for "St. Paul" and
 * "Saint Paul", for "Trinidad & Tobago" and "Trinidad and Tobago". Letters of every script are kept. A name of
 * punctuation alone has the key "". A key is its own key.
 */
export function nameKey(name: string): string {
  if (ONE_WORD.test(name)) {
    const key = name.toLowerCase();
    return SHORT.get(key) ?? key;
  }
  return shortenWords(PLAIN.test(name) ? name.toLowerCase() : foldLetters(name));
}

/** Most names that are asked for; their keys need no search for words. */
const ONE_WORD = /^[A-Za-z0-9]+$/u;
/** ASCII words with one space between: nine names of ten, which only need lower case. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/u;

const MARKS = /[\u0300-\u036f]/gu;
/** Dots and apostrophes, with the letters that stand for them ("Hawaiʻi", "Sanaʿa"), vanish; so do soft hyphens. */
const SILENT = /[.'’‘`´\u02b0-\u02ff\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/** Latin letters that have no accent to take off, as English papers write them. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
  ǝ: 'a',
};
const LATIN_LETTER = /[ßøłıæœđðþħŋəǝ]/gu;

/** Nothing but punctuation to take away: English names, and what stands beside them. */
const ENGLISH = /^[\0-\x7f’]*$/u;
const MARK = /[.'’`]/gu;
const NO_LETTER = /[^A-Za-z0-9]+/gu;

function foldLetters(name: string): string {
  if (ENGLISH.test(name)) {
    const words = name.toLowerCase().replaceAll(MARK, '').replaceAll('&', ' and ');
    return words.replaceAll(NO_LETTER, ' ').trim();
  }
  return name
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll(LATIN_LETTER, (letter) => LATIN[letter] ?? letter)
    .replaceAll(SILENT, '')
    .replaceAll('&', ' and ')
    .replaceAll(NO_WORD, ' ')
    .trim()
    .normalize('NFC');
}

/** Words that names have in two spellings, and the article before a name. */
const WORDS = /^(?:the )+(?=.)|\b(?:sainte?|ste|mount|fort|and)\b/gu;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'st'],
  ['ste', 'st'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['and', '&'],
]);
const shortenWords = (key: string): string =>
  HAS_WORD.test(key) ? key.replace(WORDS, (word) => SHORT.get(word) ?? '') : key;
const HAS_WORD = /^the |\b(?:sainte?|ste|mount|fort|and)\b/u;
