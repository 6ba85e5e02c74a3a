/** Trial stories with few places or none. All events, people and papers are made up. */
import { city } from './city.ts';
import type { City } from './cities.ts';
import type { Tale } from './tale.ts';

export const SMALL_CITIES: readonly string[] = [
  'Ljubljana, SI',
  'Porto, PT',
  'Aveiro, PT',
  'Nazaré, PT',
  'Peniche, PT',
];

const LICENSE = 'MIT';

export const noPlace: Tale = {
  map: { title: 'A chess robot learns to lose', creator: 'Dateline', license: LICENSE, language: 'en' },
  article: { publisher: 'The Evening Pawn', published: '2025-02-03', language: 'en', rights: 'Free to use.' },
  text: `
A chess program that had not lost a game in four years was beaten on Monday by a class of nine-year-olds.
Its makers said they were delighted, and that they had asked it to play badly.
"It took months to teach it what a blunder is," said Ines Falk, who wrote most of the code.
The rematch will be held at [the Old Mill](?the article does not say which mill) once the school holidays are over.`,
  places: [],
};

export const onePlace = (cities: ReadonlyMap<string, City>): Tale => ({
  map: {
    title: 'A library that lends tools',
    description: 'Where the drills are.',
    creator: 'Dateline',
    license: LICENSE,
    language: 'en',
    corrections: [{ date: '2025-05-14', text: 'An earlier version gave the number of drills as forty.' }],
  },
  article: {
    publisher: 'The Karst Courier',
    title: 'Drills, ladders and one concrete mixer',
    author: 'Petra Lisjak',
    url: 'https://example.org/tools',
    published: '2025-05-12',
    language: 'en',
    rights: '© 2025 The Karst Courier. Free to use.',
  },
  text: `
@2025-05-10 A library that lends tools in place of books opened in [Ljubljana](ljubljana) on Saturday, and by noon every ladder was out.
Members pay six euros a year and may keep a drill for a week.

The idea came from neighbours who found that eleven of them owned the same saw.
"Nobody needs eleven saws in one stairwell," said Bor Kranjc, who keeps the card index.

A second branch is planned in the east of [the city](description:ljubljana) if the concrete mixer comes back in one piece.`,
  places: [{ record: { id: 'ljubljana', ...city(cities, 'Ljubljana, SI') } }],
});

export const noDates = (cities: ReadonlyMap<string, City>): Tale => ({
  map: { title: 'Four harbours, one recipe', creator: 'Dateline', license: LICENSE, language: 'en' },
  article: { publisher: 'Salt & Slate', language: 'en', rights: 'Free to use.' },
  text: `
Ask for fish stew along this coast and you will be given four different answers, each of them the only right one.

In [Porto](porto) they start with onions and say that anyone who starts with garlic is from the south.
In [Aveiro](aveiro) the pot must be clay, and the eels must come from the lagoon.
The cooks of [Nazaré](nazare) add a glass of white wine, then drink the rest of the bottle while it simmers.
Further down, in [Peniche](peniche), nobody measures anything.

What the four agree on is bread, and that the stew of [Aveiro](aveiro) and that of [Porto](porto) must never meet on one table.`,
  places: [
    { record: { id: 'porto', ...city(cities, 'Porto, PT') } },
    { record: { id: 'aveiro', ...city(cities, 'Aveiro, PT') } },
    { record: { id: 'nazare', ...city(cities, 'Nazaré, PT') } },
    { record: { id: 'peniche', ...city(cities, 'Peniche, PT') } },
  ],
});

/** Both venues have one address; the third is about 90 m away. */
export const twoOnOnePoint: Tale = {
  map: { title: 'Upstairs, downstairs', creator: 'Dateline', license: LICENSE, language: 'en' },
  article: { publisher: 'The Close', published: '2025-08-11', language: 'en', rights: 'Free to use.' },
  text: `
@2025-08-09 A puppet opera in [the Attic Theatre](attic-theatre) ran so long on Saturday that its second act met the late show of [the Cellar Club](cellar-club) on the stairs.
The two venues share a door, a bell and a landlord.
@2025-08-10 On Sunday both casts moved to [the Pantry](the-pantry), a café around the corner, and finished there together.
"We have never sold so much soup," said the owner of [the Pantry](the-pantry).
[The Cellar Club](cellar-club) has since bought a clock.`,
  places: [
    {
      record: {
        id: 'attic-theatre',
        name: 'Attic Theatre',
        kind: 'building',
        country: 'GB',
        lat: 55.9498,
        lon: -3.1883,
        note: 'An invented venue at a real address.',
      },
    },
    {
      record: {
        id: 'cellar-club',
        name: 'Cellar Club',
        kind: 'building',
        country: 'GB',
        lat: 55.9498,
        lon: -3.1883,
      },
    },
    {
      record: {
        id: 'the-pantry',
        name: 'The Pantry',
        kind: 'building',
        country: 'GB',
        lat: 55.9503,
        lon: -3.1872,
      },
    },
  ],
};
