import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { boxOf } from '../geometry/boxOf.ts';
import { makePlaceId } from '../story/makePlaceId.ts';
import type { Article, Mention, Route, Story } from '../story/types.ts';
import type { CastMention, CastThing } from './assignRoles.ts';
import type { Span } from '../text/span.ts';
import { featureOf } from './featureOf.ts';
import type { FoundMention, FoundRoute } from './found.ts';
import type { PassageSpan } from './passageSpans.ts';
import { passagesIn } from './passagesIn.ts';

interface StoryParts {
  /** The canonical text. */
  readonly text: string;
  /** What is known of the article; its `text` is written into the story where it is there. */
  readonly article: Article;
  /** In the order in which the story shows them. */
  readonly things: readonly CastThing[];
  readonly passages: ReadonlyMap<string, readonly PassageSpan<CastMention>[]>;
  /** All mentions, those without a thing too. */
  readonly mentions: readonly FoundMention[];
  readonly routes: readonly FoundRoute[];
}

/** Puts all that was found into one story. Nothing found is dropped: a mention without a thing has the place null. */
export function composeStory({ text, article, things, passages, mentions, routes }: StoryParts): Story {
  const ids = idsOf(things);
  const keyOf = ({ start, end }: Span): number => start * (text.length + 1) + end;
  const roles = new Map<number, Mention['role']>();
  for (const thing of things) for (const mention of thing.mentions) roles.set(keyOf(mention), mention.role);
  const passageOf = passagesIn(text);
  const features = things.map((cast, i) =>
    featureOf(cast, i + 1, ids, passages.get(cast.thing.key)?.map(passageOf) ?? []),
  );
  const box = boxOf(things.flatMap(({ thing }) => (thing.lonLat === null ? [] : [thing.lonLat])));
  const title = article.title;
  return {
    type: 'FeatureCollection',
    dateline: '1.0',
    ...(title === undefined ? {} : { title }),
    ...(article.language === undefined ? {} : { language: article.language }),
    article: { ...article, textLength: text.length, textSha256: bytesToHex(sha256(utf8ToBytes(text))) },
    mentions: mentions.map((mention, i) =>
      mentionOf(text, mention, `m${i + 1}`, ids, roles.get(keyOf(mention))),
    ),
    routes: routes.flatMap((route) => routeOf(route, ids, mentions, passageOf)),
    ...(box === null ? {} : { bbox: [...box] }),
    features,
  };
}

/** Slugs of the names, in the order of the things; by key. */
function idsOf(things: readonly CastThing[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    things.map(({ thing }) => {
      const id = makePlaceId(thing.name, thing.country === '' ? undefined : thing.country, taken);
      taken.add(id);
      return [thing.key, id];
    }),
  );
}

function mentionOf(
  text: string,
  { start, end, kind, thing, confidence, reason, when }: FoundMention,
  id: string,
  ids: ReadonlyMap<string, string>,
  role: Mention['role'],
): Mention {
  return {
    id,
    start,
    end,
    exact: text.slice(start, end),
    kind,
    place: thing === null ? null : (ids.get(thing) ?? null),
    ...(role === undefined ? {} : { role }),
    ...(when === undefined ? {} : { when }),
    confidence: Math.round(confidence * 1000) / 1000,
    reason,
    decidedBy: 'program',
  };
}

function routeOf(
  { from, to, when, passage }: FoundRoute,
  ids: ReadonlyMap<string, string>,
  mentions: readonly FoundMention[],
  passageOf: ReturnType<typeof passagesIn>,
): Route[] {
  const [fromId, toId] = [ids.get(from), ids.get(to)];
  if (fromId === undefined || toId === undefined || fromId === toId) return [];
  const route = { from: fromId, to: toId, ...(when === undefined ? {} : { when }) };
  if (passage === null) return [route];
  const { start, end } = passage;
  const named = mentions.filter(
    (mention) =>
      start <= mention.start && mention.end <= end && (mention.thing === from || mention.thing === to),
  );
  return [{ ...route, passage: passageOf({ start, end, mentions: named }) }];
}
