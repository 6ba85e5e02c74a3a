import type { Gazetteer, GazetteerPlace, NameReading } from '../gazetteer/types.ts';
import type { Span } from '../text/span.ts';
import { endWithoutPossessive } from './nameForms.ts';
import type { NamedParent } from './namedParent.ts';
import { scanMarks } from './scanMarks.ts';
import { GENERIC_WORDS } from './tables/nameWords.ts';
import { isCapital, nextCapital, nextWord, wordEnd } from './words.ts';

const MOST_WORDS = 4;
/** In UTF-16 code units. */
const LONGEST_NAME = 60;
/** A town with fewer people does not hide the state that its name begins with. */
const LARGE_TOWN = 100_000;

/**
 * The countries, states and counties that a text names, demonyms and abbreviations among them, and what else belongs
 * to a state, in the order of the text. They are looked for in the raw text, not among the mentions, since whoever
 * finds the mentions may leave "Ohio" out of "an Ohio man".
 */
export function scanParents(gazetteer: Gazetteer, text: string): NamedParent[] {
  const found: NamedParent[] = [];
  for (let start = nextCapital(text, 0); start >= 0;) {
    const first = { start, end: wordEnd(text, start) };
    const name = longestName(gazetteer, text, wordsOfName(text, first));
    if (name !== undefined) found.push(name);
    start = nextCapital(text, name?.end ?? first.end);
  }
  const marks = scanMarks(gazetteer, text);
  return marks.length === 0 ? found : [...found, ...marks].toSorted((a, b) => a.start - b.start);
}

/** The words that a name has at most which begins with one: up to the last capital that nothing breaks it off from. */
function wordsOfName(text: string, first: Span): readonly Span[] {
  const { start } = first;
  const latest = start + LONGEST_NAME;
  const words: Span[] = [];
  let mostWords = 0;
  let word: Span | undefined = first;
  while (word !== undefined && word.end <= latest) {
    words.push(word);
    if (isCapital(text, word.start)) mostWords = words.length;
    const next: Span | undefined = words.length < MOST_WORDS ? nextWord(text, word.end, latest) : undefined;
    word = next === undefined || isBroken(text, start, word.end, next.start) ? undefined : next;
  }
  return words.slice(0, mostWords);
}

function longestName(gazetteer: Gazetteer, text: string, words: readonly Span[]): NamedParent | undefined {
  const start = words[0]?.start ?? 0;
  let longest: NamedParent | undefined;
  for (const [at, word] of words.entries()) {
    const { end } = word;
    const reading = gazetteer.readName(text.slice(start, endWithoutPossessive(text, end)));
    if (reading.matches.length > 0 && isCapital(text, word.start)) {
      longest = nameOf(reading, text, { start, end }, at + 1) ?? longest;
    }
    if (!reading.goesOn) break;
  }
  return longest;
}

/**
 * Whether a name is broken off between two of its words. It does not run over punctuation, nor over a full stop unless it
 * begins with "St." and the like. With a blank alone between two words, which is the rule, there is nothing to look for.
 */
function isBroken(text: string, nameStart: number, end: number, nextStart: number): boolean {
  const isBlank = nextStart === end + 1 && text.charCodeAt(end) === BLANK;
  if (isBlank && text.charCodeAt(end - 1) !== FULL_STOP) return false;
  const between = text.slice(end - 1, nextStart);
  if (/[,;:()\n"“”]/u.test(between)) return true;
  return /[.?!]\s/u.test(between) && !ABBREVIATED.test(text.slice(nameStart, nextStart));
}

const BLANK = 0x20;
const FULL_STOP = 0x2e;
const ABBREVIATED = /^(?:St|Ste|Mt|Ft|W|N|S|D|B|E|U)\. /u;

/** The place that a name stands for, where it is that of a larger place, or of a town that hides none. */
function nameOf(
  { key, matches, divisions }: NameReading,
  text: string,
  { start, end }: Span,
  wordCount: number,
): NamedParent | undefined {
  if (wordCount === 1 && (GENERIC_WORDS.has(key) || isWord(text, start, end))) return undefined;
  const isParent =
    divisions.length > 0 &&
    (divisions.length <= MOST_COUNTIES ||
      divisions.some(({ level }) => level !== 'admin2') ||
      COUNTY_WORD.test(text.slice(start, end)));
  if (isParent) return { start, end, key, isMark: false, parents: divisions };
  const isTown = wordCount > 1 || matches.some(({ place }) => place.population > LARGE_TOWN);
  return isTown ? { start, end, key, isMark: false, parents: NONE } : undefined;
}

const NONE: readonly GazetteerPlace[] = [];
/** A name that more counties bear than this is mostly one of persons, unless the word for counties is in it. */
const MOST_COUNTIES = 3;
const COUNTY_WORD = /county|parish|borough/iu;
/** Codes and abbreviations that are words or names too: states only after a comma ("Gary, IN"). */
const AMBIGUOUS =
  /^(?:IN|OR|ME|HI|OK|LA|PA|MA|AL|IA|ID|CO|DE|MO|OH|AB|SA|WA|ACT|AM|PM|ON|MS|MD|In|Or|Me|Hi|Ok|Miss|Mass|Wash|Man|Cal|Que|Ill|Ind|Ore|Del|Mo|Pa|La|Ma|Id|Co|De|Penn|Can|Vic|Tas)$/u;

/** Whether a single word that may be a code of two letters is more likely a word. */
function isWord(text: string, start: number, end: number): boolean {
  const raw = text.slice(start, end);
  if (raw.replaceAll('.', '').length <= 2 && !/^[A-Z.]+$/u.test(raw) && !raw.endsWith('.')) return true;
  return AMBIGUOUS.test(raw) && !/,\s$/u.test(text.slice(Math.max(0, start - 2), start));
}
