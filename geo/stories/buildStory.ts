import { createHash } from 'node:crypto';
import { boxOf } from '../../src/geometry/boxOf.ts';
import { placesFromRecords } from '../../src/story/placesFromRecords.ts';
import type { Mention, Passage, Place, PlaceId, Story } from '../../src/story/types.ts';
import { makeQuotation } from '../../src/text/makeQuotation.ts';
import { findMentions } from './findMentions.ts';
import { findSpan } from './findSpan.ts';
import { pointOf, stateOffset } from './stateOffset.ts';
import type { Marks, PlaceRow, StoryTable } from './storyTable.ts';

/**
 * A story from its table and its article. Of the article only the quotations and the mentions are in it.
 * @param text The article's canonical text; throws where the table does not fit it.
 */
export function buildStory(table: StoryTable, text: string): Story {
  const bare = placesFromRecords(table.places.map(({ record }, i) => ({ ...record, order: i + 1 })));
  const roles = new Map(bare.map(({ id, properties }) => [id, properties.role]));
  const mentions = findMentions(text, table.mentions, (id) => roles.get(id) ?? 'background');
  const quote = (marks: Marks, places: readonly PlaceId[]): Passage =>
    quotePassage(text, marks, mentions, places);
  const box = boxOf(bare.map(pointOf));
  return {
    type: 'FeatureCollection',
    dateline: '1.0',
    ...table.map,
    article: { ...table.article, textLength: text.length, textSha256: sha256(text) },
    mentions,
    routes: table.routes.map(({ from, to, when, marks }) => ({
      from,
      to,
      when,
      passage: quote(marks, [from, to]),
    })),
    ...(box === null ? {} : { bbox: [...box] }),
    features: bare.map((place, i) => fillPlace(place, table.places[i], bare, quote)),
  };
}

/** The bare place with its passages, its date (of the first passage that has one), and why it is there. */
function fillPlace(
  bare: Place,
  row: PlaceRow | undefined,
  places: readonly Place[],
  quote: (marks: Marks, places: readonly PlaceId[]) => Passage,
): Place {
  if (row === undefined) throw new RangeError(`place ${bare.id}: it has no row in the table`);
  const when = row.passages.find((passage) => passage.when !== undefined)?.when;
  const offset = row.stated === undefined ? null : stateOffset(row.stated, places);
  return {
    ...bare,
    properties: {
      ...bare.properties,
      passages: row.passages.map((passage) => ({
        ...quote(passage.marks, [passage.namedAs ?? bare.id]),
        ...(passage.when === undefined ? {} : { when: passage.when }),
      })),
      ...(when === undefined ? {} : { when }),
      resolution: {
        ...row.resolution,
        candidates: [...(row.resolution.candidates ?? []), ...(offset === null ? [] : [offset.candidate])],
      },
      ...(offset === null ? {} : { stated: offset.stated }),
    },
  };
}

/** The quotation between the marks, with the mentions of those places in it. */
function quotePassage(
  text: string,
  marks: Marks,
  mentions: readonly Mention[],
  places: readonly PlaceId[],
): Passage {
  const { start, end } = findSpan(text, marks);
  const inside = mentions.filter(
    (mention) =>
      mention.place !== null &&
      places.includes(mention.place) &&
      start <= mention.start &&
      mention.end <= end,
  );
  if (inside.length === 0)
    throw new RangeError(`passage "${marks.from} …": it names none of ${places.join(', ')}`);
  const { exact, prefix, suffix } = makeQuotation(text, start, end, { context: 'when needed' });
  return {
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    start,
    end,
    mentions: inside.map((mention) => ({ start: mention.start - start, end: mention.end - start })),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
