import type { Gazetteer } from '../gazetteer/types.ts';
import { findRelative } from '../resolve/relative/findRelative.ts';
import { liesAsTold } from '../resolve/relative/liesAsTold.ts';
import type { StatedAnchor } from '../resolve/relative/placeInWords.ts';
import { statedOf } from '../resolve/relative/statedOf.ts';
import type { RelativeMention } from '../resolve/relative/types.ts';
import type { Span } from '../text/span.ts';
import { type FoundMention, type FoundThing, inOrder } from './found.ts';
import { isWide } from './isWide.ts';
import type { NamedThings } from './nameThings.ts';
import { renamedMentions } from './renamedMentions.ts';
import { thingOfSubject, type ToldPlace } from './thingOfSubject.ts';
import { mentionsOf, toldThing } from './toldThing.ts';

/** Two phrases that tell of one thing put it within so much of the same point. */
const SAME_WITHIN_KM = 20;

/**
 * Adds what the text tells from other places. A place that is named ("Tripoli, 80 km north of Beirut") is where the words
 * say, or near it; all else ("a port 50 miles north of Lima") is a thing of its own. Where the text tells nothing so, the same
 * comes back.
 */
export function addRelatives(
  text: string,
  sentences: readonly Span[],
  named: NamedThings,
  gazetteer: Gazetteer,
): NamedThings {
  const { things, mentions } = named;
  const relatives = findRelative(text, sentences, mentions);
  if (relatives.length === 0) return named;
  const all = new Map(things);
  const renamed = new Map<number, FoundThing>();
  const anchorIndices = new Set<number>();
  const added: FoundMention[] = [];
  const thingAt = (index: number): FoundThing | undefined => {
    const key = renamed.get(index)?.key ?? mentions[index]?.thing ?? null;
    return key === null ? undefined : all.get(key);
  };
  let last: FoundThing | undefined;
  for (const relative of relatives) {
    const before = last;
    last = undefined;
    const anchors = relative.anchors.flatMap((index) => thingAt(index) ?? []);
    const statedAnchors = anchors.flatMap((thing) => toAnchor(thing, gazetteer));
    const place = saysNoPlace(text, relative, anchors) ? null : statedOf(relative, statedAnchors, text);
    // Where nothing tells where "20 km off the coast of Peru" is, it stays a mention of Peru.
    if (place === null || place.point === null) continue;
    const isGuessed = anchors.some(({ resolution }) => resolution.method === 'nearby');
    if (isOnlyNear(relative) || (isGuessed && relative.relation === 'near')) {
      added.push(...anchors.map((near) => nearMention(relative, near)));
      continue;
    }
    // From a place that is itself only put somewhere nothing can be told.
    if (isGuessed) continue;
    const known = relative.subject === null ? undefined : thingAt(relative.subject);
    // "Tulcea, west of there": there is not Tulcea.
    if (known !== undefined && anchors.includes(known)) continue;
    const subject = relative.subject === null ? undefined : mentions[relative.subject];
    const told: ToldPlace = { text, relative, place, anchors, statedAnchors };
    const { thing, isNamed } =
      subject === undefined
        ? { thing: thingWithoutName(told, before), isNamed: false }
        : thingOfSubject({ ...told, subject, known }, gazetteer);
    // "Northern Iraq" and later "the north of Iraq" are one thing, called as it was first.
    if (thing.resolution.method !== 'relative' || !all.has(thing.key)) all.set(thing.key, thing);
    last = thing;
    if (isNamed && relative.subject !== null && thing.key !== known?.key)
      for (const index of renamedMentions(text, mentions, relative.subject, known)) renamed.set(index, thing);
    for (const index of relative.anchors) anchorIndices.add(index);
    added.push(...mentionsOf(text, relative, thing));
  }
  const kept = mentions.map((mention, i): FoundMention => {
    const thing = renamed.get(i);
    const { confidence, reason } = thing?.resolution ?? mention;
    const told = thing === undefined ? mention : { ...mention, thing: thing.key, confidence, reason };
    return anchorIndices.has(i) ? { ...told, isAnchor: true } : told;
  });
  return { things: all, mentions: inOrder([...kept, ...added]) };
}

/** A phrase that goes on from the one before tells of the same thing, if that can lie so; any other of one of its own. */
function thingWithoutName(told: ToldPlace, before: FoundThing | undefined): FoundThing {
  const { text, relative, place, anchors, statedAnchors } = told;
  if (relative.isAgain === true && before !== undefined && before.lonLat !== null) {
    const here = { lonLat: before.lonLat, radiusKm: SAME_WITHIN_KM };
    if (liesAsTold(relative, statedAnchors, here) !== false) return before;
  }
  const name = relative.newName && text.slice(relative.newName.start, relative.newName.end);
  return toldThing(text, relative, place, anchors, name);
}

/**
 * "Between Serbia and Romania" is a border; "two hours from Vienna to Budapest" and "109 miles from Lima to Ica" are
 * journeys; "Mosul, in northern Iraq" tells which Mosul is meant.
 */
function saysNoPlace(
  text: string,
  { relation, bearing, end, subject }: RelativeMention,
  anchors: readonly FoundThing[],
): boolean {
  if (relation === 'between') return anchors.some(isWide);
  if (relation === 'within') return subject !== null;
  const isWay = relation === 'travel' || (relation === 'offset' && bearing === undefined);
  return isWay && /^\s+to\s+\p{Lu}/u.test(text.slice(end, end + 8));
}

/** "Just outside Macon", said of nothing in particular: on a map it is Macon. */
const isOnlyNear = ({ relation, bearing, head, subject }: RelativeMention): boolean =>
  relation === 'near' && bearing === undefined && head === null && subject === null;

function nearMention({ start, end }: RelativeMention, { key, name, resolution }: FoundThing): FoundMention {
  const reason = `Near ${name}; the article tells no more.`;
  return { start, end, kind: 'relative', thing: key, confidence: resolution.confidence, reason };
}

function toAnchor(
  { name, lonLat, kind, gazetteer: id, key }: FoundThing,
  gazetteer: Gazetteer,
): StatedAnchor[] {
  if (lonLat === null) return [];
  const { population = 0, extent } = gazetteer.place(id ?? '') ?? {};
  return [{ name, lonLat, kind, population, place: key, ...(extent === undefined ? {} : { extent }) }];
}
