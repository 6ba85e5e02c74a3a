/** The tags of the sequence model: outside, and the begin and continuation of four kinds of name. */
export const TAG = {
  outside: 0,
  beginPlace: 1,
  inPlace: 2,
  beginPerson: 3,
  inPerson: 4,
  beginOrganisation: 5,
  inOrganisation: 6,
  beginOther: 7,
  inOther: 8,
} as const;

export const TAG_COUNT = 9;

/** The kinds of name, by the number of their begin tag. */
export const NAME_KIND = { none: 0, place: 1, person: 3, organisation: 5, other: 7 } as const;

/** The kind of name that a tag belongs to: its begin tag. */
export function kindOfTag(tag: number): number {
  return tag === 0 || (tag & 1) === 1 ? tag : tag - 1;
}

/** True where `tag` may follow `previous`: a continuation only after a tag of its kind. */
export function mayFollow(previous: number, tag: number): boolean {
  return tag === TAG.outside || (tag & 1) === 1 || kindOfTag(previous) === kindOfTag(tag);
}
