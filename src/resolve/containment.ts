import type { GazetteerPlace } from '../gazetteer/types.ts';
import type { RecognisedMention } from '../recognise/types.ts';
import { firstFrom } from './parentIndex.ts';
import type { ParentIndex } from './parentIndex.ts';
import type { NamedParent } from './namedParent.ts';
import { LINK_AFTER, LINK_BEFORE } from './tables/cueWords.ts';

const WINDOW_LENGTH = 60;
const LINKED_AFTER = new RegExp(`^(?:${LINK_AFTER})`, 'u');
const LINKED_BEFORE = new RegExp(`^(?:${LINK_BEFORE})$`, 'iu');
const NONE: readonly GazetteerPlace[] = [];

/**
 * The larger places that the text ties to a mention; [] where it ties none: the place right after ("Paris, Texas",
 * "Paris (France)", "Paris in Texas"), the one after that ("Paris, Lamar County, Texas"), and the one right before
 * ("the Texas town of Paris", "Texas's Paris").
 */
export function findContainment(
  text: string,
  mention: RecognisedMention,
  { named }: ParentIndex,
): readonly GazetteerPlace[] {
  const after = placesAfter(text, mention, named);
  const before = placesBefore(text, mention, named);
  return after.length === 0 ? before : before.length === 0 ? after : [...after, ...before];
}

/** Where papers name a town with its state. */
const WITH_STATES = new Set(['US', 'CA', 'AU']);

/** The state that comes right after a mention and a comma ("Holliday, Missouri"), where it can be nothing else. */
export function findStateAfter(
  text: string,
  { end }: RecognisedMention,
  { named }: ParentIndex,
): GazetteerPlace | null {
  if (!/^, \p{Lu}/u.test(text.slice(end, end + 3))) return null;
  const parents = parentAt(named, end + 2, 0)?.parents ?? NONE;
  const states = parents.filter(({ level }) => level === 'admin1');
  const [state] = states;
  if (state === undefined || states.length > 1 || parents.some(({ level }) => level === 'country'))
    return null;
  return WITH_STATES.has(state.country) ? state : null;
}

/** What ends "Granada, Nicaragua": a list ("Cuba, Mexico and Peru", "Cuba, Mexico, Peru") goes on otherwise. */
const ENDS_APPOSITION = /^(?:,\s+[\p{Ll}\d“"]|[.;:)!?\n]|\s*[(–—]|\s*-\s|,?\s*$)/u;
const APPOSITION_END_LENGTH = 4;

/** The country that comes right after a mention and a comma, where no list goes on after it. */
export function findCountryAfter(
  text: string,
  { end }: RecognisedMention,
  { named }: ParentIndex,
): GazetteerPlace | null {
  if (!/^, \p{Lu}/u.test(text.slice(end, end + 3))) return null;
  const next = parentAt(named, end + 2, 0);
  const countries = next?.parents.filter(({ level }) => level === 'country') ?? NONE;
  const [country] = countries;
  if (next === undefined || country === undefined || countries.length > 1) return null;
  return ENDS_APPOSITION.test(text.slice(next.end, next.end + APPOSITION_END_LENGTH)) ? country : null;
}

function placesAfter(
  text: string,
  { end }: RecognisedMention,
  named: readonly NamedParent[],
): readonly GazetteerPlace[] {
  const link = LINKED_AFTER.exec(text.slice(end, end + WINDOW_LENGTH));
  if (link === null) return NONE;
  const from = end + link[0].length;
  const next = parentAt(named, from, 1);
  if (next === undefined) return pastUnknown(text, from, named);
  const second = parentAt(named, next.end + 1, 3);
  const isListed = second !== undefined && /^\.?,\s+$/u.test(text.slice(next.end, second.start));
  return isListed ? [...next.parents, ...second.parents] : next.parents;
}

/** "Cedar Flat, Unknown Hollow, Ky.": a name that nothing bears, and then the state. */
function pastUnknown(text: string, from: number, named: readonly NamedParent[]): readonly GazetteerPlace[] {
  const unknown = /^[^,.;]{2,30},\s+/u.exec(text.slice(from, from + 50));
  return unknown === null ? NONE : (parentAt(named, from + unknown[0].length, 1)?.parents ?? NONE);
}

/** The parent that starts at an offset or up to `slack` after. */
function parentAt(named: readonly NamedParent[], offset: number, slack: number): NamedParent | undefined {
  const parent = named[firstFrom(named, offset)];
  return parent !== undefined && parent.start <= offset + slack ? parent : undefined;
}

function placesBefore(
  text: string,
  { start }: RecognisedMention,
  named: readonly NamedParent[],
): readonly GazetteerPlace[] {
  for (let at = firstFrom(named, start) - 1; at >= 0; at -= 1) {
    const parent = named[at];
    if (parent === undefined || start - parent.start > WINDOW_LENGTH) break;
    if (parent.end > start || parent.parents.length === 0) continue;
    const gap = text.slice(parent.end, start);
    // "in Ohio, Athens" lists the two, and "in Ohio. Athens" begins a sentence.
    const isNext = gap.startsWith(',') || (gap.trim() === '' && text[parent.end - 1] === '.');
    return !isNext && LINKED_BEFORE.test(gap) ? parent.parents : NONE;
  }
  return NONE;
}
