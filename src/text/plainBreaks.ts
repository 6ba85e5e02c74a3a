/**
 * What a character is to Unicode's rules for sentences: the values of Sentence_Break in UAX 29 (table 4, Unicode 16), for the
 * letters and marks of Latin text. Of all else it is not told here.
 */
const KIND = {
  other: 0,
  upper: 1,
  lower: 2,
  numeric: 3,
  close: 4,
  space: 5,
  goesOn: 6,
  stop: 7,
  call: 8,
  unknown: 9,
};

/** All characters up to Latin Extended-A, and some marks of punctuation. */
const KINDS = new Uint8Array(0x2100).fill(KIND.unknown);
for (let code = 0; code < 0x180; code += 1) KINDS[code] = kindOf(String.fromCharCode(code));
for (const mark of '‘’‚“”„‹›–—…•€') KINDS[mark.charCodeAt(0)] = kindOf(mark);

function kindOf(character: string): number {
  if (character === '.') return KIND.stop;
  if ('!?'.includes(character)) return KIND.call;
  if (',;-:–—'.includes(character)) return KIND.goesOn;
  if (/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/u.test(character)) return KIND.close;
  if (/[ \t\u00A0]/u.test(character)) return KIND.space;
  if (/\p{Uppercase}/u.test(character)) return KIND.upper;
  if (/\p{Lowercase}/u.test(character)) return KIND.lower;
  if (/\d/u.test(character)) return KIND.numeric;
  return /[\p{L}\p{C}\p{Z}]/u.test(character) ? KIND.unknown : KIND.other;
}

/**
 * Where Unicode's rules end a sentence in a part of a line (UAX 29, SB6 to SB11), its own end left out: the same as
 * `Intl.Segmenter` says, but much sooner. Null where a character is not of Latin text, and the segmenter has to say.
 */
export function plainBreaks(text: string, start: number, end: number): number[] | null {
  const breaks: number[] = [];
  for (let at = start; at < end; at += 1) {
    const kind = kindAt(text, at);
    if (kind < KIND.stop) continue;
    if (kind === KIND.unknown) return null;
    const next = skip(text, skip(text, at + 1, end, KIND.close), end, KIND.space);
    if (next >= end || kindAt(text, next) >= KIND.goesOn) continue;
    if (kind === KIND.call || !goesOnAfterStop(text, start, at, next, end)) breaks.push(next);
  }
  return breaks;
}

/** "3.5", "U.S", and what a small letter follows before any other. */
function goesOnAfterStop(text: string, start: number, stop: number, next: number, end: number): boolean {
  const after = kindAt(text, stop + 1);
  if (after === KIND.numeric) return true;
  const before = stop > start ? kindAt(text, stop - 1) : KIND.other;
  if (after === KIND.upper && (before === KIND.upper || before === KIND.lower)) return true;
  for (let at = next; at < end; at += 1) {
    const kind = kindAt(text, at);
    if (kind === KIND.lower) return true;
    if (kind === KIND.upper || kind >= KIND.stop) return false;
  }
  return false;
}

function skip(text: string, from: number, end: number, kind: number): number {
  let at = from;
  while (at < end && kindAt(text, at) === kind) at += 1;
  return at;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < KINDS.length ? (KINDS[code] ?? KIND.unknown) : KIND.unknown;
}
