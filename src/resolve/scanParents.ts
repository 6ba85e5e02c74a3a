import type { Gazetteer, GazetteerPlace, NameMatch } from '../gazetteer/types.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { Span } from '../text/span.ts';
import { withoutPossessive } from './nameForms.ts';
import type { NamedParent } from './namedParent.ts';
import { scanMarks } from './scanMarks.ts';
import { scanWords } from './scanWords.ts';
import { GENERIC_WORDS } from './tables/nameWords.ts';

interface Token extends Span {
  readonly text: string;
}

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
  const words = scanWords(text);
  const found: NamedParent[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!startsWithCapital(text, words[index])) continue;
    const longest = longestName(gazetteer, text, words, index);
    if (longest === undefined) continue;
    found.push(longest.name);
    index += longest.wordCount - 1;
  }
  return [...found, ...scanMarks(gazetteer, text)].toSorted((a, b) => a.start - b.start);
}

function startsWithCapital(text: string, word: Span | undefined): boolean {
  if (word === undefined) return false;
  const code = text.charCodeAt(word.start);
  return code < FIRST_BEYOND_ASCII ? code <= LAST_CAPITAL : CAPITAL.test(text.slice(word.start, word.end));
}

const FIRST_BEYOND_ASCII = 0x80;
/** "Z"; a word begins with a letter. */
const LAST_CAPITAL = 0x5a;
const CAPITAL = /^\p{Lu}/u;

function longestName(
  gazetteer: Gazetteer,
  text: string,
  words: readonly Span[],
  from: number,
): { name: NamedParent; wordCount: number } | undefined {
  const start = words[from]?.start ?? 0;
  let best: { name: NamedParent; wordCount: number } | undefined;
  let next = nameUpTo(text, start, words[from]);
  for (let wordCount = 1; next !== undefined; wordCount += 1) {
    const token: Token = { start, end: start + next.length, text: next };
    const key = nameKey(withoutPossessive(next));
    const matches = gazetteer.lookUpKey(key);
    if (wordCount === 1 || startsWithCapital(text, words[from + wordCount - 1])) {
      const name = nameOf(matches, text, token, key, wordCount);
      if (name !== undefined) best = { name, wordCount };
    }
    next = wordCount < MOST_WORDS ? nameUpTo(text, start, words[from + wordCount]) : undefined;
    // The dearest question comes last: most names end where punctuation breaks them off.
    if (next !== undefined && matches.length === 0 && !gazetteer.hasKeyPrefix(key)) break;
  }
  return best;
}

/** What may be a name, from an offset to the end of a word; undefined where something breaks it off. */
function nameUpTo(text: string, start: number, last: Span | undefined): string | undefined {
  if (last === undefined || last.end - start > LONGEST_NAME) return undefined;
  const raw = text.slice(start, last.end);
  return last.start > start && isBroken(raw) ? undefined : raw;
}

/** A name does not run over punctuation, nor over a full stop unless it is that of "St." and the like. */
const isBroken = (raw: string): boolean =>
  /[,;:()\n"“”]/u.test(raw) || (/[.?!]\s/u.test(raw) && !/^(?:St|Ste|Mt|Ft|W|N|S|D|B|E|U)\. /u.test(raw));

function nameOf(
  matches: readonly NameMatch[],
  text: string,
  token: Token,
  key: string,
  wordCount: number,
): NamedParent | undefined {
  if (matches.length === 0) return undefined;
  if (wordCount === 1 && (isWord(text, token) || GENERIC_WORDS.has(key))) return undefined;
  const parents = matches
    .filter(({ place, quality }) => isDivision(place) && quality !== 'short')
    .map(({ place }) => place);
  const isLarge = parents.some(({ level }) => level !== 'admin2');
  const span = { start: token.start, end: token.end, key, isMark: false };
  if (parents.length > 0 && (isLarge || parents.length <= 3 || /county|parish|borough/iu.test(token.text))) {
    return { ...span, parents };
  }
  const isTown = matches.some(({ place }) => place.population > LARGE_TOWN);
  return wordCount > 1 || isTown ? { ...span, parents: [] } : undefined;
}

const isDivision = ({ level }: GazetteerPlace): boolean => level !== 'city' && level !== 'feature';

/** Codes and abbreviations that are words or names too: states only after a comma ("Gary, IN"). */
const AMBIGUOUS =
  /^(?:IN|OR|ME|HI|OK|LA|PA|MA|AL|IA|ID|CO|DE|MO|OH|AB|SA|WA|ACT|AM|PM|ON|MS|MD|In|Or|Me|Hi|Ok|Miss|Mass|Wash|Man|Cal|Que|Ill|Ind|Ore|Del|Mo|Pa|La|Ma|Id|Co|De|Penn|Can|Vic|Tas)$/u;

/** Whether a single word that may be a code of two letters is more likely a word. */
function isWord(text: string, { start, text: raw }: Token): boolean {
  if (raw.replaceAll('.', '').length <= 2 && !/^[A-Z.]+$/u.test(raw) && !raw.endsWith('.')) return true;
  return AMBIGUOUS.test(raw) && !/,\s$/u.test(text.slice(Math.max(0, start - 2), start));
}
