/** A story with every kind of mark in its text: scene, background, to check, not placed, one within another. */
import type { Story } from '../../../src/story/types.ts';
import { buildTale } from './buildTale.ts';
import { city } from './city.ts';
import type { City } from './cities.ts';
import type { Tale } from './tale.ts';

const SPRINGFIELDS = ['Springfield, US', 'Springfield, AU', 'Springfield, GB'] as const;

export const WITH_TEXT_CITIES: readonly string[] = [
  'Cape Girardeau, US',
  'Paducah, US',
  'Carbondale, US',
  ...SPRINGFIELDS,
];

const tale = (cities: ReadonlyMap<string, City>): Tale => {
  const cape = city(cities, 'Cape Girardeau, US');
  const [springfield] = SPRINGFIELDS.map((key) => city(cities, key));
  return {
    map: {
      title: 'River towns count the cost of a wet spring',
      creator: 'Dateline',
      license: 'MIT; points: GeoNames, CC BY 4.0',
      language: 'en',
    },
    article: { publisher: 'The Confluence', published: '2025-05-14', language: 'en', rights: 'Free to use.' },
    text: `
River towns count the cost of a wet spring

@2025-05-12 [PADUCAH](paducah), [Ky.](kentucky) — The river crested eight feet over its banks on Monday, and the last forty families left the low streets.
Volunteers in [Paducah](paducah) filled sandbags until the trucks ran out.

@2025-05-13 A ferry with a load of gravel broke loose [about 12 miles south of Cape Girardeau](relative:ferry) and was found on Tuesday against a pier.

"We have been here before," said Ruth Amsel, who runs a diner in [Springfield](springfield) and drove down with food.
Her brother farms near [Little Horn Slough](?no place of this name is known), where the road is gone.
[Little Horn Slough](?no place of this name is known) has been under water since April.

The governor is expected in [Carbondale](carbondale) on Thursday, and [Washington](washington) has promised aid.
From [Paducah](paducah) the mail goes by boat.`,
    places: [
      { record: { id: 'paducah', ...city(cities, 'Paducah, US') } },
      {
        record: {
          id: 'ferry',
          name: '12 miles south of Cape Girardeau',
          country: 'US',
          lat: 37.13,
          lon: -89.49,
        },
        more: {
          resolution: {
            method: 'relative',
            confidence: 0.8,
            reason: 'Twelve miles south of Cape Girardeau.',
          },
          stated: {
            relation: 'offset',
            anchors: [{ place: 'cape-girardeau', name: cape.name, lonLat: [cape.lon, cape.lat] }],
            distance: { value: 12, unit: 'mi' },
            bearing: 180,
            approximate: true,
            text: 'about 12 miles south of Cape Girardeau',
          },
        },
      },
      {
        record: { id: 'springfield', ...(springfield ?? cape) },
        more: {
          resolution: {
            method: 'gazetteer',
            confidence: 0.6,
            reason: 'The largest of several places called Springfield; nothing else tells them apart.',
            candidates: SPRINGFIELDS.map((key, i) => ({ found: city(cities, key), score: 0.6 - i / 5 })).map(
              ({ found, score }) => ({
                gazetteer: found.gazetteer,
                name: found.name,
                kind: 'city',
                country: found.country,
                lonLat: [found.lon, found.lat],
                score,
              }),
            ),
          },
        },
      },
      { record: { id: 'carbondale', ...city(cities, 'Carbondale, US') } },
      { record: { id: 'cape-girardeau', ...cape, role: 'background' } },
      {
        record: {
          id: 'kentucky',
          name: 'Kentucky',
          kind: 'region',
          country: 'US',
          lat: 38.2,
          lon: -84.88,
          role: 'background',
        },
      },
      {
        record: {
          id: 'washington',
          name: 'Washington',
          kind: 'city',
          country: 'US',
          lat: 38.895,
          lon: -77.036,
          role: 'background',
        },
      },
    ],
  };
};

/** A tale's marks do not lie in one another: the anchor of the relative place is put in afterwards. */
export function withText(cities: ReadonlyMap<string, City>): Story {
  const story = buildTale(tale(cities));
  const exact = 'Cape Girardeau';
  const mentions = (story.mentions ?? []).flatMap((mention) => {
    if (mention.kind !== 'relative') return [mention];
    const start = mention.end - exact.length;
    const anchor = { ...mention, id: `m${start}`, start, exact, kind: 'place' as const };
    return [mention, { ...anchor, place: 'cape-girardeau', role: 'background' as const }];
  });
  return { ...story, mentions };
}
