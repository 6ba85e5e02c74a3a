import { kindOfTag, NAME_KIND } from './tags.ts';

/** A name as a stretch of tokens. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  /** One of `NAME_KIND`. */
  readonly kind: number;
}

/** The names that the tags make, in the order of the text. */
export function nameSpans(tags: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let first = 0; first < tags.length;) {
    const kind = kindOfTag(tags[first] ?? 0);
    const end = nameEnd(tags, first);
    if (kind !== NAME_KIND.none) spans.push({ first, end, kind });
    first = end;
  }
  return spans;
}

/** Where the name that covers token `index` ends; the next token where there is none. */
export function nameEnd(tags: Uint8Array, index: number): number {
  const kind = kindOfTag(tags[index] ?? 0);
  let end = index + 1;
  if (kind === NAME_KIND.none) return end;
  while (tags[end] === kind + 1) end += 1;
  return end;
}

/** Where the name that covers token `index` begins; `index` where there is none. */
export function nameStart(tags: Uint8Array, index: number): number {
  let start = index;
  while ((tags[start] ?? 0) !== 0 && ((tags[start] ?? 0) & 1) === 0) start -= 1;
  return start;
}

/** Makes the tokens from `first` to `end` one name; names that it cuts into are dropped whole. */
export function setName(tags: Uint8Array, first: number, end: number, kind: number): void {
  const from = nameStart(tags, first);
  const to = Math.max(end, nameEnd(tags, end - 1));
  tags.fill(0, from, to);
  if (kind === NAME_KIND.none) return;
  tags.fill(kind + 1, first, end);
  tags[first] = kind;
}

/** Gives a name another kind, `NAME_KIND.none` to drop it. */
export function changeKind(tags: Uint8Array, { first, end }: NameSpan, kind: number): void {
  setName(tags, first, end, kind);
}

/** True where no name covers any of the tokens. */
export function isFree(tags: Uint8Array, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (tags[index] !== 0) return false;
  return true;
}
