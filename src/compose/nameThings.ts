import type { Gazetteer, GazetteerPlace } from '../gazetteer/types.ts';
import type { RecognisedMention } from '../recognise/types.ts';
import type { MentionResolution } from '../resolve/types.ts';
import type { Candidate, PlaceKind, Resolution } from '../story/types.ts';
import type { Span } from '../text/span.ts';
import { type FoundMention, type FoundThing, inOrder } from './found.ts';
import { kindOfName } from './kindOfName.ts';
import { thingOfRow } from './thingOfRow.ts';

export interface NamedThings {
  readonly things: ReadonlyMap<string, FoundThing>;
  /** In the order of the text. */
  readonly mentions: readonly FoundMention[];
}

/** A story keeps so many runners-up. */
const MAX_CANDIDATES = 5;

/** The things that the mentions name: those that mean one place are one thing, which the surest of them explains. */
export function nameThings(
  text: string,
  resolutions: readonly MentionResolution[],
  gazetteer: Gazetteer,
): NamedThings {
  const things = new Map<string, FoundThing>();
  const mentions = resolutions.map((resolution): FoundMention => {
    const { mention, place, confidence, reason } = resolution;
    const { start, end, kind } = mention;
    if (place === null) return { start, end, kind, thing: null, confidence, reason };
    if (kind === 'inside' && isVast(place)) {
      const whole = mention.within === undefined ? '' : ` “${nearbyName(text, mention.within)}”`;
      return { start, end, kind, thing: null, confidence, reason: `It is only a part of the name${whole}.` };
    }
    if (mention.sub === 'road' && resolution.method === 'nearby') {
      return { start, end, kind, thing: null, confidence, reason: 'It is a road, and lies in no one place.' };
    }
    const key = resolution.method === 'nearby' ? `nearby ${nearbyName(text, mention)}` : place.id;
    const known = things.get(key);
    if (known === undefined || isBetter(kind, confidence, known)) {
      things.set(key, toThing(text, key, place, resolution, gazetteer));
    }
    return { start, end, kind, thing: key, confidence, reason };
  });
  return { things, mentions: inOrder(mentions) };
}

/** An adjective or a part of another name explains its place only where nothing else does. */
const isBetter = (kind: RecognisedMention['kind'], confidence: number, { resolution }: FoundThing): boolean =>
  kind === 'place' && confidence > resolution.confidence;

/** A region or a sea in the name of an organisation ("Asia-Pacific Economic Cooperation") puts nothing on a map. */
const isVast = ({ level }: GazetteerPlace): boolean => level === 'feature';

function nearbyName(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
}

/** "Grand River" may be a street that is written without its word; else the name's own words tell more than recognition. */
function nearbyKind(name: string, sub: RecognisedMention['sub']): PlaceKind {
  if (sub === 'street') return 'street';
  return kindOfName(name) ?? (sub === 'facility' ? 'building' : 'place');
}

function toThing(
  text: string,
  key: string,
  place: GazetteerPlace,
  { mention, method, confidence, reason, candidates }: MentionResolution,
  gazetteer: Gazetteer,
): FoundThing {
  const resolution: Resolution = {
    method,
    confidence: rounded(confidence),
    reason: sentence(reason),
    candidates: candidates
      .slice(0, MAX_CANDIDATES)
      .map((candidate) => toCandidate(candidate.place, candidate.score, gazetteer)),
  };
  const thing = thingOfRow(place, resolution);
  if (method !== 'nearby') return thing;
  const { gazetteer: _id, ...where } = thing;
  const name = nearbyName(text, mention);
  return { ...where, key, name, kind: nearbyKind(name, mention.sub), featureCode: '' };
}

function toCandidate(place: GazetteerPlace, score: number, gazetteer: Gazetteer): Candidate {
  const { id, name, kind, country, lonLat } = place;
  const admin1 =
    place.admin1 === '' || place.level === 'admin1'
      ? undefined
      : gazetteer.place(`geonames-admin1:${place.admin1}`)?.name;
  return {
    gazetteer: id,
    name,
    kind,
    ...(country === '' ? {} : { country }),
    ...(admin1 === undefined ? {} : { admin1 }),
    lonLat: [lonLat[0], lonLat[1]],
    score: rounded(score),
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** As a sentence of its own: "Named with its country." */
function sentence(reason: string): string {
  const first = reason.charAt(0).toUpperCase();
  return `${first}${reason.slice(1)}${/[.!?]$/u.test(reason) ? '' : '.'}`;
}
