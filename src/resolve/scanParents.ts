import type { Gazetteer, GazetteerPlace } from '../gazetteer/types.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import { withoutPossessive } from './nameForms.ts';
import { scanMarks } from './scanMarks.ts';
import { GENERIC_WORDS } from './tables/nameWords.ts';

/** A name in the text that larger places bear; `parents` is [] where a town bears it and no larger place. */
export interface NamedParent {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly parents: readonly GazetteerPlace[];
  /** True for a telephone number, a road or a body that belongs to a state without naming it. */
  readonly isMark: boolean;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TOKEN = /\p{L}[\p{L}\p{M}’'.&-]*/gu;
const MOST_WORDS = 4;
/** A town with fewer people does not hide the state that its name begins with. */
const LARGE_TOWN = 100_000;

/**
 * The countries, states and counties that a text names, demonyms and abbreviations among them, and what else belongs
 * to a state, in the order of the text. They are looked for in the raw text, not among the mentions, since whoever
 * finds the mentions may leave "Ohio" out of "an Ohio man".
 */
export function scanParents(gazetteer: Gazetteer, text: string): NamedParent[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  const found: NamedParent[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!startsWithCapital(tokens[index])) continue;
    const longest = longestName(gazetteer, text, tokens, index);
    if (longest === undefined) continue;
    found.push(longest.name);
    index += longest.words - 1;
  }
  return [...found, ...scanMarks(gazetteer, text)].toSorted((a, b) => a.start - b.start);
}

const startsWithCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

function longestName(
  gazetteer: Gazetteer,
  text: string,
  tokens: readonly Token[],
  from: number,
): { name: NamedParent; words: number } | undefined {
  const start = tokens[from]?.start ?? 0;
  let best: { name: NamedParent; words: number } | undefined;
  for (let words = 1; words <= MOST_WORDS; words += 1) {
    const last = tokens[from + words - 1];
    if (last === undefined) break;
    const raw = text.slice(start, last.end);
    if (raw.length > 60 || isBroken(raw)) break;
    const key = nameKey(withoutPossessive(raw));
    if (!gazetteer.hasKeyPrefix(key)) break;
    if (words > 1 && !startsWithCapital(last)) continue;
    const name = nameAt(gazetteer, text, { start, end: last.end, text: raw }, key, words);
    if (name !== undefined) best = { name, words };
  }
  return best;
}

/** A name does not run over punctuation, nor over a full stop unless it is that of "St." and the like. */
const isBroken = (raw: string): boolean =>
  /[,;:()\n"“”]/u.test(raw) || (/[.?!]\s/u.test(raw) && !/^(?:St|Ste|Mt|Ft|W|N|S|D|B|E|U)\. /u.test(raw));

function nameAt(
  gazetteer: Gazetteer,
  text: string,
  token: Token,
  key: string,
  words: number,
): NamedParent | undefined {
  if (words === 1 && (isWord(text, token) || GENERIC_WORDS.has(key))) return undefined;
  const matches = gazetteer.lookUpKey(key);
  const parents = matches
    .filter(({ place, quality }) => isDivision(place) && quality !== 'short')
    .map(({ place }) => place);
  const isLarge = parents.some(({ level }) => level !== 'admin2');
  const span = { start: token.start, end: token.end, key, isMark: false };
  if (parents.length > 0 && (isLarge || parents.length <= 3 || /county|parish|borough/iu.test(token.text))) {
    return { ...span, parents };
  }
  const isTown = matches.some(({ place }) => place.population > LARGE_TOWN);
  return matches.length > 0 && (words > 1 || isTown) ? { ...span, parents: [] } : undefined;
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
