/**
 * The Latin Times article on the Biden–Xi meeting in Peru: what a person read in it, place by place. Quotations
 * are named by a few words at each end; `latin-times.ts` cuts them from the article.
 */
import { latinTimesMentions } from './latinTimesMentions.ts';
import { latinTimesBackground, latinTimesScenes, rioStay, rioSentence } from './latinTimesPlaces.ts';
import type { StoryTable } from './storyTable.ts';

export const latinTimesTable: StoryTable = {
  map: {
    title: 'Biden and Xi meet in Peru',
    description: 'Where the two presidents meet, the new port up the coast, and the city where Xi goes next.',
    creator: 'Dateline',
    created: '2026-11-24',
    modified: '2026-11-24',
    license:
      'CC BY 4.0 for the map’s own data (points by GeoNames, CC BY 4.0, and Natural Earth, public domain); ' +
      'quotations © Latin Times, all rights reserved.',
    language: 'en',
  },
  article: {
    publisher: 'Latin Times',
    published: '2024',
    language: 'en',
    rights: '© 2024 Latin Times. All rights reserved. Do not reproduce without permission.',
  },
  places: [...latinTimesScenes, ...latinTimesBackground],
  mentions: latinTimesMentions,
  routes: [{ from: 'lima', to: 'rio-de-janeiro', when: rioStay, marks: rioSentence }],
};
