import { KINDS_BY_NOUN } from '../resolve/coreference/placeNouns.ts';
import type { StatedPlace } from '../resolve/relative/statedOf.ts';
import type { RelativeMention } from '../resolve/relative/types.ts';
import type { PlaceKind } from '../story/types.ts';
import type { FoundMention, FoundThing } from './found.ts';
import { isWide } from './isWide.ts';
import { kindOfName } from './kindOfName.ts';

/** What a place that is only told from another is sure of, as a share of how sure its anchors are. */
const RELATIVE_CONFIDENCE = 0.9;

/**
 * A thing that only the words place: called as the article calls it, or else by its noun and the words, "The port north of
 * Lima".
 *
 * @param name As the article calls it; undefined where it has no name.
 */
export function toldThing(
  text: string,
  relative: RelativeMention,
  { stated, point }: StatedPlace,
  anchors: readonly FoundThing[],
  name: string | undefined,
): FoundThing {
  const words = text.slice(relative.start, relative.end).replaceAll(/\s+/gu, ' ');
  const noun = relative.head?.noun;
  const [first] = anchors;
  const names = anchors.map((anchor) => anchor.name).join(' and ');
  const isPart = relative.relation === 'within';
  return {
    // "Northern Mali" and "the north of Mali" are the same.
    key:
      isPart && noun === undefined
        ? `relative within ${relative.bearing ?? ''} ${first?.key}`
        : `relative ${noun ?? ''} ${words.toLowerCase()}`,
    name: name ?? toldName(words, relative),
    kind: kindOf(relative, anchors) ?? (name === undefined ? null : kindOfName(name)) ?? 'place',
    featureCode: '',
    country: anchors.every(({ country }) => country === first?.country) ? (first?.country ?? '') : '',
    admin1: isPart ? (first?.admin1 ?? '') : '',
    admin2: '',
    lonLat: point,
    ...(noun === undefined ? {} : { headNoun: noun }),
    resolution: {
      method: 'relative',
      confidence: toldConfidence(anchors),
      reason: isPart
        ? `The article says only “${words}”: the marker stands amid the towns there.`
        : `The article tells it from ${names}: “${words}”.`,
      candidates: [],
    },
    stated,
  };
}

/** How sure a place is that is told from others, 0 to 1. */
export function toldConfidence(anchors: readonly FoundThing[]): number {
  const sure = Math.min(...anchors.map(({ resolution }) => resolution.confidence));
  return Math.round(sure * RELATIVE_CONFIDENCE * 1000) / 1000;
}

function kindOf({ head, relation }: RelativeMention, anchors: readonly FoundThing[]): PlaceKind | null {
  const [kind] = (head === null ? undefined : KINDS_BY_NOUN.get(head.noun)) ?? [];
  if (kind !== undefined) return kind;
  return relation === 'within' && anchors.some(isWide) ? 'region' : null;
}

/** Without the measure: "about 50 miles north of Lima" is "The port north of Lima"; without a noun the words are the name. */
function toldName(words: string, { head, relation }: RelativeMention): string {
  const bare = words.replace(/^(?:about|around|some|roughly|approximately|nearly|almost|just)\s+/iu, '');
  if (head === null) return capitalised(bare);
  if (relation === 'within') return `The ${head.noun} in ${bare.replace(/^in\s+/iu, '')}`;
  const direction =
    /\b(?:(?:due\s+)?(?:north|south|east|west)[\p{L}-]*\s+of|off|between|outside|near|from)\b.*$/iu.exec(
      bare,
    );
  return `The ${head.noun} ${direction?.[0] ?? bare}`;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The words that tell where it is, and the name, or the noun with its adjectives, that they describe. */
export function mentionsOf(text: string, relative: RelativeMention, thing: FoundThing): FoundMention[] {
  const { start, end, head, newName, isAgain = false } = relative;
  const { confidence, reason } = thing.resolution;
  const told = { thing: thing.key, confidence, reason };
  const words: FoundMention = { start, end, kind: 'relative', ...told };
  if (newName !== undefined)
    return [{ start: newName.start, end: newName.end, kind: 'place', ...told }, words];
  // A noun that stands among the words themselves is marked with them, and one told before is marked already.
  if (head === null || isAgain || (head.start < end && start < head.end)) return [words];
  const noun = text.slice(head.start, head.end);
  const what = `“${noun}” is what the words “${text.slice(start, end)}” describe.`;
  return [{ start: head.start, end: head.end, kind: 'description', ...told, reason: what }, words];
}
