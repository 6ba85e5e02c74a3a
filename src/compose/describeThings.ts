import type { Gazetteer } from '../gazetteer/types.ts';
import { findDescriptions } from '../resolve/coreference/findDescriptions.ts';
import { KINDS_BY_NOUN } from '../resolve/coreference/placeNouns.ts';
import { findRelative } from '../resolve/relative/findRelative.ts';
import { statedOf } from '../resolve/relative/statedOf.ts';
import type { StatedAnchor, StatedPlace } from '../resolve/relative/statedOf.ts';
import type { RelativeMention } from '../resolve/relative/types.ts';
import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Span } from '../text/span.ts';
import type { FoundMention, FoundThing } from './found.ts';
import { isWide } from './isWide.ts';
import type { NamedThings } from './nameThings.ts';

/** What a place that is only told from another is sure of, as a share of how sure its anchors are. */
const RELATIVE_CONFIDENCE = 0.9;
/** What "the city" is sure of: that it stands for that place. */
const DESCRIPTION_CONFIDENCE = 0.85;

/**
 * Adds what the text describes without a name: "the port, located about 50 miles north of Lima" as a thing of its
 * own, and "the city", "the port" as further mentions of the things that they stand for.
 */
export function describeThings(
  text: string,
  sentences: readonly Span[],
  named: NamedThings,
  gazetteer: Gazetteer,
): NamedThings {
  const described = addDescriptions(text, sentences, named);
  const told = addRelatives(text, sentences, described, gazetteer);
  // "The complex" may stand for a place that was told only now.
  return told.things.size === described.things.size ? told : addDescriptions(text, sentences, told);
}

function addDescriptions(
  text: string,
  sentences: readonly Span[],
  { things, mentions }: NamedThings,
): NamedThings {
  const describable = mentions.flatMap((mention) => {
    const thing = mention.thing === null ? undefined : things.get(mention.thing);
    if (thing === undefined || mention.kind === 'demonym' || mention.kind === 'inside') return [];
    const { kind, key, featureCode, headNoun } = thing;
    const { start, end } = mention;
    return [
      {
        start,
        end,
        kind,
        key,
        isCapital: featureCode === 'PPLC',
        ...(headNoun === undefined ? {} : { headNoun }),
      },
    ];
  });
  const found = findDescriptions(text, sentences, describable).flatMap(
    ({ start, end, thing: index, reason }): FoundMention[] => {
      const key = describable[index]?.key;
      const next = mentions[firstEndingAfter(mentions, start)];
      const isNew = next === undefined || next.start >= end;
      return key === undefined || !isNew
        ? []
        : [{ start, end, kind: 'description', thing: key, confidence: DESCRIPTION_CONFIDENCE, reason }];
    },
  );
  return { things, mentions: inOrder([...mentions, ...found]) };
}

function addRelatives(
  text: string,
  sentences: readonly Span[],
  { things, mentions }: NamedThings,
  gazetteer: Gazetteer,
): NamedThings {
  const all = new Map(things);
  const subjects = new Map<number, string>();
  const anchors = new Set<number>();
  const added: FoundMention[] = [];
  for (const relative of findRelative(text, sentences, mentions)) {
    const anchorThings = relative.anchors.map((index) => all.get(mentions[index]?.thing ?? ''));
    if (saysNoPlace(text, relative, anchorThings)) continue;
    const stated = statedOf(
      relative,
      anchorThings.flatMap((thing) => toAnchor(thing, gazetteer)),
      text,
    );
    // "Northern Iraq" has no point of its own: it stays a mention of Iraq.
    if (stated === null || stated.point === null) continue;
    if (isOnlyNear(relative)) {
      const [near] = anchorThings;
      if (near !== undefined) added.push(nearMention(relative, near));
      continue;
    }
    const subject = relative.subject === null ? undefined : mentions[relative.subject];
    const known = subject?.thing === null || subject === undefined ? undefined : all.get(subject.thing);
    // "Tulcea, west of there": there is not Tulcea.
    if (known !== undefined && anchorThings.includes(known)) continue;
    const anchorKeys = anchorThings.flatMap((thing) => (thing === undefined ? [] : [thing]));
    // "In Fairfield County, eight miles from Lancaster" does not tell where the county is.
    const thing =
      known === undefined || isWide(known)
        ? toldThing(text, relative, stated, anchorKeys, subject?.thing === null ? subject : undefined)
        : { ...known, stated: stated.stated };
    all.set(thing.key, thing);
    if (relative.subject !== null && subject?.thing === null) subjects.set(relative.subject, thing.key);
    for (const index of relative.anchors) anchors.add(index);
    added.push(...mentionsOf(text, relative, thing));
  }
  const kept = mentions.map((mention, i) => {
    const key = subjects.get(i);
    const told =
      key === undefined ? mention : { ...mention, thing: key, reason: all.get(key)?.resolution.reason ?? '' };
    return anchors.has(i) ? { ...told, isAnchor: true } : told;
  });
  return { things: all, mentions: inOrder([...kept, ...added]) };
}

/** "Between Serbia and Romania" is a border, and "two hours from Vienna to Budapest" a journey. */
function saysNoPlace(
  text: string,
  { relation, end }: RelativeMention,
  anchors: readonly (FoundThing | undefined)[],
): boolean {
  if (relation === 'between') return anchors.some((anchor) => anchor !== undefined && isWide(anchor));
  return relation === 'travel' && /^\s+to\s+\p{Lu}/u.test(text.slice(end, end + 8));
}

/** "Just outside Macon", said of nothing in particular: on a map it is Macon. */
const isOnlyNear = ({ relation, head, subject }: RelativeMention): boolean =>
  relation === 'near' && head === null && subject === null;

function nearMention({ start, end }: RelativeMention, { key, name, resolution }: FoundThing): FoundMention {
  const reason = `Near ${name}; the article tells no more.`;
  return { start, end, kind: 'relative', thing: key, confidence: resolution.confidence, reason };
}

function toAnchor(thing: FoundThing | undefined, gazetteer: Gazetteer): StatedAnchor[] {
  if (thing === undefined || thing.lonLat === null) return [];
  const population = thing.gazetteer === undefined ? 0 : (gazetteer.place(thing.gazetteer)?.population ?? 0);
  return [{ name: thing.name, lonLat: thing.lonLat, kind: thing.kind, population, place: thing.key }];
}

/** A thing that only the words place: named by its noun and them, "The port north of Lima". */
function toldThing(
  text: string,
  relative: RelativeMention,
  { stated, point }: StatedPlace,
  anchors: readonly FoundThing[],
  subject: FoundMention | undefined,
): FoundThing {
  const words = text.slice(relative.start, relative.end).replaceAll(/\s+/gu, ' ');
  const noun = relative.head?.noun;
  const [first] = anchors;
  const sure = Math.min(...anchors.map(({ resolution }) => resolution.confidence));
  const names = anchors.map(({ name }) => name).join(' and ');
  return {
    key: `relative ${noun ?? ''} ${words.toLowerCase()}`,
    name: subject === undefined ? toldName(words, noun) : text.slice(subject.start, subject.end),
    kind: (noun === undefined ? undefined : KINDS_BY_NOUN.get(noun)?.[0]) ?? 'place',
    featureCode: '',
    country: anchors.every(({ country }) => country === first?.country) ? (first?.country ?? '') : '',
    admin1: '',
    admin2: '',
    lonLat: point,
    ...(noun === undefined ? {} : { headNoun: noun }),
    resolution: {
      method: 'relative',
      confidence: Math.round(sure * RELATIVE_CONFIDENCE * 1000) / 1000,
      reason: `The article tells it from ${names}: “${words}”.`,
      candidates: [],
    },
    stated,
  };
}

/** Without the measure: "about 50 miles north of Lima" is "The port north of Lima"; without a noun the words are the name. */
function toldName(words: string, noun: string | undefined): string {
  const bare = words.replace(/^(?:about|around|some|roughly|approximately|nearly|almost|just)\s+/iu, '');
  if (noun === undefined) return capitalised(bare);
  const direction =
    /\b(?:(?:due\s+)?(?:north|south|east|west)[\p{L}-]*\s+of|off|between|outside|near|from)\b.*$/iu.exec(
      bare,
    );
  return `The ${noun} ${direction?.[0] ?? bare}`;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The words that tell where it is, and the noun with its adjectives that they describe. */
function mentionsOf(text: string, relative: RelativeMention, thing: FoundThing): FoundMention[] {
  const { start, end, head } = relative;
  const { confidence, reason } = thing.resolution;
  const told: FoundMention = { start, end, kind: 'relative', thing: thing.key, confidence, reason };
  // A noun that stands among the words themselves is marked with them.
  if (head === null || (head.start < end && start < head.end)) return [told];
  const noun = text.slice(head.start, head.end);
  return [
    {
      start: head.start,
      end: head.end,
      kind: 'description',
      thing: thing.key,
      confidence,
      reason: `“${noun}” is what the words “${text.slice(start, end)}” describe.`,
    },
    told,
  ];
}

const inOrder = (mentions: readonly FoundMention[]): FoundMention[] =>
  mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
