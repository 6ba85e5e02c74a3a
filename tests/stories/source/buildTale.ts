import { createHash } from 'node:crypto';
import { boxOfGeometry } from '../../../src/geometry/boxOf.ts';
import { placesFromRecords } from '../../../src/story/placesFromRecords.ts';
import type { Mention, Passage, Place, Route, Story, When } from '../../../src/story/types.ts';
import { makeQuotation } from '../../../src/text/makeQuotation.ts';
import { parseTale } from './parseTale.ts';
import type { Mark, Sentence, Tale, TalePlace } from './tale.ts';

/** The story of a tale: passages, mentions, dates and offsets worked out from its marks. */
export function buildTale(tale: Tale): Story {
  const { text, sentences } = parseTale(tale.text);
  const bare = placesFromRecords(tale.places.map(({ record }, i) => ({ order: i + 1, ...record })));
  const features = bare.map((place, i) => fillPlace(place, tale.places[i], text, sentences));
  const geometries = features.flatMap(({ geometry }) => geometry ?? []);
  const bbox = boxOfGeometry({ type: 'GeometryCollection', geometries });
  const routes = (tale.routes ?? []).map((route) => toRoute(route, text, sentences));
  return {
    type: 'FeatureCollection',
    dateline: '1.0',
    ...tale.map,
    article: {
      ...tale.article,
      ...(tale.withText === false ? {} : { text }),
      textLength: text.length,
      textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    },
    mentions: sentences.flatMap((sentence) =>
      sentence.marks.map((mark) => toMention(mark, sentence, text, bare)),
    ),
    ...(routes.length === 0 ? {} : { routes }),
    ...(bbox === null ? {} : { bbox: [...bbox] }),
    features,
  };
}

function fillPlace(
  bare: Place,
  row: TalePlace | undefined,
  text: string,
  sentences: readonly Sentence[],
): Place {
  const own = sentences.filter(({ marks }) => marks.some((mark) => mark.place === bare.id));
  const passages = own.map((sentence) => toPassage(sentence, text, [String(bare.id)]));
  const when = bare.properties.role === 'background' ? null : spanOf(own);
  return {
    ...bare,
    geometry: row?.geometry ?? bare.geometry,
    properties: {
      ...bare.properties,
      ...(passages.length === 0 ? {} : { passages }),
      ...(when === null ? {} : { when }),
      ...row?.more,
    },
  };
}

function toPassage({ start, end, marks, date }: Sentence, text: string, places: readonly string[]): Passage {
  const { exact, prefix, suffix } = makeQuotation(text, start, end);
  const own = marks.filter((mark) => mark.place !== null && places.includes(mark.place));
  return {
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    start,
    end,
    mentions: own.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    ...(date === null ? {} : { when: toWhen(date) }),
  };
}

function toMention(mark: Mark, { date }: Sentence, text: string, places: readonly Place[]): Mention {
  const place = places.find(({ id }) => id === mark.place);
  if (mark.place !== null && place === undefined) throw new RangeError(`mark "${mark.place}": no such place`);
  return {
    id: `m${mark.start}`,
    start: mark.start,
    end: mark.end,
    exact: text.slice(mark.start, mark.end),
    kind: mark.kind,
    place: mark.place,
    role: place?.properties.role ?? (place === undefined ? 'background' : 'scene'),
    ...(date === null ? {} : { when: toWhen(date) }),
    ...(mark.reason === null ? {} : { reason: mark.reason }),
    decidedBy: 'person',
  };
}

function toRoute(
  [from, to, firstWords]: readonly [string, string, string],
  text: string,
  sentences: readonly Sentence[],
): Route {
  const sentence = sentences.find(({ start }) => text.startsWith(firstWords, start));
  if (sentence === undefined) throw new RangeError(`route "${firstWords}": no sentence starts so`);
  const passage = toPassage(sentence, text, [from, to]);
  return { from, to, ...(sentence.date === null ? {} : { when: toWhen(sentence.date) }), passage };
}

/** From the first date of the sentences to the last; null without one. All are of one precision. */
function spanOf(sentences: readonly Sentence[]): When | null {
  const whens = sentences.flatMap(({ date }) => (date === null ? [] : [toWhen(date)]));
  const [first] = whens;
  if (first === undefined) return null;
  const start = whens.map((when) => when.start).toSorted()[0] ?? first.start;
  const end =
    whens
      .map((when) => when.end)
      .toSorted()
      .at(-1) ?? first.end;
  return { ...first, start, end };
}

function toWhen(date: string): When {
  const [start = '', end = start] = date.split('..');
  const precision = (['year', 'month', 'day'] as const)[start.split('-').length - 1];
  if (precision === undefined) throw new RangeError(`date "${date}": expected a year, a month or a day`);
  return { start, end, precision };
}
