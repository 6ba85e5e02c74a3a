import type { Gazetteer, GazetteerPlace } from '../gazetteer/types.ts';
import { liesAsTold } from '../resolve/relative/liesAsTold.ts';
import { isBeyondReach, type StatedAnchor } from '../resolve/relative/placeInWords.ts';
import type { StatedPlace } from '../resolve/relative/statedOf.ts';
import { toKnown } from '../resolve/relative/toAnchor.ts';
import type { RelativeMention } from '../resolve/relative/types.ts';
import type { FoundMention, FoundThing } from './found.ts';
import { isWide } from './isWide.ts';
import { thingOfRow } from './thingOfRow.ts';
import { toldConfidence, toldThing } from './toldThing.ts';

/** Words that tell where something is, and the places that they tell it from. */
export interface ToldPlace {
  readonly text: string;
  readonly relative: RelativeMention;
  readonly place: StatedPlace;
  readonly anchors: readonly FoundThing[];
  readonly statedAnchors: readonly StatedAnchor[];
}

/** The same of a name that stands beside them. */
interface ToldSubject extends ToldPlace {
  readonly subject: FoundMention;
  /** What the name was taken for. */
  readonly known: FoundThing | undefined;
}

/** A thing, and whether the name is its own. */
interface SubjectThing {
  readonly thing: FoundThing;
  readonly isNamed: boolean;
}

/** Two points may lie farther apart than a newspaper's miles say, but not by more than so much and the miles again. */
const PLAINLY_ELSEWHERE_KM = 50;

/**
 * What a name stands for, given the words that tell where it is ("Tripoli, 80 km north of Beirut"): the place that it was
 * taken for, where that lies so or nearly; else another place of the name that does; else a place that the words alone put
 * on the map. A country or county is told by no miles: "in Fairfield County, eight miles from Lancaster" is a thing in it.
 */
export function thingOfSubject(told: ToldSubject, gazetteer: Gazetteer): SubjectThing {
  const { text, relative, place, anchors, statedAnchors, subject, known } = told;
  const name = text.slice(subject.start, subject.end).replaceAll(/\s+/gu, ' ');
  const inWords = (): FoundThing => ({
    ...toldThing(text, relative, place, anchors, name),
    ...(known === undefined || isWide(known) ? {} : { kind: known.kind }),
  });
  if (known === undefined || known.lonLat === null || known.resolution.method === 'nearby')
    return { thing: inWords(), isNamed: true };

  const row = gazetteer.place(known.gazetteer ?? '');
  const here = row === undefined ? { lonLat: known.lonLat } : toKnown(row);
  if (liesAsTold(relative, statedAnchors, here) === false) {
    const other = gazetteer
      .lookUp(name)
      .find((match) => !isBeyondReach(match.place.kind) && lies(told, match.place));
    if (other !== undefined) return { thing: namesake(told, known, other.place), isNamed: true };
    const radiusKm = PLAINLY_ELSEWHERE_KM + (relative.distanceKm ?? PLAINLY_ELSEWHERE_KM);
    const isElsewhere = liesAsTold(relative, statedAnchors, { ...here, radiusKm }) === false;
    if (!isWide(known) && isElsewhere && isMeasured(relative)) return { thing: inWords(), isNamed: true };
  }
  if (!isWide(known)) return { thing: { ...known, stated: known.stated ?? place.stated }, isNamed: true };
  const isInside = /(?<!\p{L})(?:in|inside|within)\s+(?:the\s+)?$/iu.test(
    text.slice(Math.max(0, subject.start - 12), subject.start),
  );
  const holdsAnchor = known.country !== '' && anchors.some(({ country }) => country === known.country);
  return isMeasured(relative) && (isInside || holdsAnchor)
    ? { thing: toldThing(text, relative, place, anchors, undefined), isNamed: false }
    : { thing: known, isNamed: true };
}

const lies = ({ relative, statedAnchors }: ToldSubject, place: GazetteerPlace): boolean =>
  liesAsTold(relative, statedAnchors, toKnown(place)) === true;

/** Told by a distance or a time, and not only by a direction. */
const isMeasured = ({ distanceKm, hours }: RelativeMention): boolean =>
  distanceKm !== undefined || hours !== undefined;

function namesake(
  { relative, text, place, anchors }: ToldSubject,
  known: FoundThing,
  row: GazetteerPlace,
): FoundThing {
  const resolution = {
    ...known.resolution,
    confidence: toldConfidence(anchors),
    reason: `It lies where the article says: “${text.slice(relative.start, relative.end).replaceAll(/\s+/gu, ' ')}”.`,
  };
  return { ...thingOfRow(row, resolution), stated: place.stated };
}
