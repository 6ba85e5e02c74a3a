/** A text cut into tokens: words, numbers, punctuation marks; white space is in none. */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets: token `i` is `text.slice(starts[i], ends[i])`; an abbreviation keeps its full stop. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * The kinds of token, in the order in which they are tried. Every repetition is bounded or consumes what it reads,
 * so that time stays in proportion to the text whatever it holds. A lone surrogate is a token of its own.
 */
const TOKEN = new RegExp(
  [
    // web addresses and those of mail, @names and #tags
    String.raw`(?:https?:\/\/|www\.)[^\s<>"]+`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*`,
    String.raw`[@#]\w+`,
    String.raw`[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.(?:com|org|net|gov|edu|mil|int|info|biz|[a-z]{2})(?![\w-]|\.\p{L})(?:\/[^\s<>"]*)?`,
    // "U.S.", "W.Va.", also with a blank
    String.raw`W\. Va\.`,
    String.raw`\p{L}\.(?:\p{L}{1,2}\.)+`,
    // "AT&T"
    String.raw`\p{Lu}{1,3}&\p{Lu}{1,3}(?!\p{Ll})`,
    // "3,200", "6:30", "19th", "1990s"
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?!\p{L})`,
    String.raw`['’]s(?!\p{L})`,
    // words, with the apostrophe of "O'Brien" and "don't"
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*`,
    String.raw`--+`,
    String.raw`\.{2,}`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/** Abbreviations that keep their full stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `st ste mt ft mr mrs ms dr gov sen rep sgt lt jr sr inc corp co ltd vs ave rd blvd hwy prof rev hon col gen capt
   maj cmdr det supt supts twp sens reps govs messrs pvt cpl adm dept dist assn bros univ
   ala ariz ark calif colo conn fla ga ky minn mont neb nebr nev okla tenn tex va wis wisc wyo vt ont que alta sask
   kan kans md mich penn`.split(/\s+/u),
);
/** States whose abbreviation is a word as well: it keeps its full stop after a comma only ("Gary, Ind."). */
const ABBREVIATIONS_AFTER_COMMA: ReadonlySet<string> = new Set(
  'del ill ind la mass miss mo ore pa wash man me id'.split(' '),
);
const LONGEST_ABBREVIATION = 6;

/** What may follow the full stop of an abbreviation; NaN is the end of the text. */
const AFTER_STOP: ReadonlySet<string> = new Set([' ', ',', ';', '\n', ')', "'", '’', '']);

/** Cuts a text into tokens, in time proportional to its length. */
export function tokenise(text: string): Tokens {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let count = 0;
  for (let from = 0; ;) {
    let start = skipBlanks(text, from);
    let end = plainTokenEnd(text, start);
    if (end === start) {
      // set before each use, so that one expression serves all texts
      TOKEN.lastIndex = start;
      const match = TOKEN.exec(text);
      if (match === null) break;
      start = match.index;
      end = TOKEN.lastIndex;
    }
    if (text.charCodeAt(end) === FULL_STOP) {
      const previous = count === 0 ? '' : text.slice(starts[count - 1], from);
      if (keepsFullStop(text.slice(start, end), text.charAt(end + 1), previous)) end += 1;
    }
    starts[count] = start;
    ends[count] = end;
    count += 1;
    from = end;
  }
  return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === BLANK || code === LINE_FEED; code = text.charCodeAt(at))
    at += 1;
  return at;
}

/**
 * Where a token ends that is plain to see: a word of ASCII letters and digits, or a mark, with a blank or such a mark behind
 * it. There the expression, which tries addresses first and so takes longer, comes to the same; most tokens are so. `start`
 * where the expression has to say.
 */
function plainTokenEnd(text: string, start: number): number {
  const first = kindAt(text, start);
  if (first === KIND.mark) return start + 1;
  if (text.charCodeAt(start) === FULL_STOP) return endsToken(text, start + 1) ? start + 1 : start;
  if (first !== KIND.letter) return start;
  let end = start + 1;
  for (let next = kindAt(text, end); next === KIND.letter || next === KIND.digit; next = kindAt(text, end)) {
    end += 1;
  }
  if (endsToken(text, end)) return end;
  // The end of a sentence; "W. Va." and initials are no matter of this.
  const isSentenceEnd = text.charCodeAt(end) === FULL_STOP && kindAt(text, end + 1) === KIND.blank;
  return isSentenceEnd && end > start + 1 ? end : start;
}

function endsToken(text: string, end: number): boolean {
  const kind = kindAt(text, end);
  return kind === KIND.mark || kind === KIND.blank;
}

/** What a character tells by itself; marks are those that no longer token begins with or goes on after a word with. */
const KIND = { other: 0, blank: 1, letter: 2, digit: 3, mark: 4 } as const;
const KINDS = new Uint8Array(0x2027);
for (const mark of ',;()"?!“”‘–—…') KINDS[mark.charCodeAt(0)] = KIND.mark;
for (const blank of ' \n') KINDS[blank.charCodeAt(0)] = KIND.blank;
KINDS.fill(KIND.letter, 0x41, 0x5b).fill(KIND.letter, 0x61, 0x7b).fill(KIND.digit, 0x30, 0x3a);

/** `other` where nothing is known; the end of the text is a blank. */
function kindAt(text: string, index: number): number {
  return index < text.length ? (KINDS[text.charCodeAt(index)] ?? KIND.other) : KIND.blank;
}

const BLANK = 0x20;
const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;

/** True for initials and for abbreviations with a capital, where what follows allows it. */
function keepsFullStop(token: string, next: string, previous: string): boolean {
  if (token.length > LONGEST_ABBREVIATION || !AFTER_STOP.has(next) || !/^[A-Z]/u.test(token)) return false;
  if (token.length === 1) return next === ' ';
  const lower = token.toLowerCase();
  return ABBREVIATIONS.has(lower) || (previous === ',' && ABBREVIATIONS_AFTER_COMMA.has(lower));
}
