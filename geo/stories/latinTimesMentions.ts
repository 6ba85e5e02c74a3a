/**
 * Every name of a place in the article, every adjective of one, and every description that stands for one.
 * "Latin" in the publisher's name is none: it names a language and its peoples, no place.
 */
import { rioStay } from './latinTimesPlaces.ts';
import type { MentionRow } from './storyTable.ts';

const PORT = 'the-port-north-of-lima';

const NAME = 'The place by its own name.';
const COUNTRY = 'The country by its own name.';
const ADJECTIVE = 'The adjective of the country: it says whose, and puts nothing there.';

export const latinTimesMentions: readonly MentionRow[] = [
  { exact: 'Peru', kind: 'place', place: 'peru', confidence: 0.99, reason: COUNTRY },
  { exact: 'Lima', kind: 'place', place: 'lima', confidence: 0.99, reason: NAME },
  { exact: 'China', kind: 'place', place: 'china', confidence: 0.99, reason: COUNTRY },
  { exact: 'Chinese', kind: 'demonym', place: 'china', confidence: 0.99, reason: ADJECTIVE },
  { exact: 'Russia', kind: 'place', place: 'russia', confidence: 0.99, reason: COUNTRY },
  {
    exact: 'U.S.',
    kind: 'place',
    place: 'united-states',
    confidence: 0.99,
    reason: 'The usual letters for the United States.',
  },
  { exact: 'South America', kind: 'place', place: 'south-america', confidence: 0.99, reason: NAME },
  {
    exact: 'Beijing',
    kind: 'place',
    place: 'beijing',
    confidence: 0.95,
    reason: 'The capital’s name, said for the government.',
  },
  { exact: 'Brazilian', kind: 'demonym', place: 'brazil', confidence: 0.99, reason: ADJECTIVE },
  {
    exact: 'Rio de Janeiro',
    kind: 'place',
    place: 'rio-de-janeiro',
    confidence: 0.99,
    reason: NAME,
    when: rioStay,
  },
  {
    exact: 'about 50 miles north of Lima',
    kind: 'relative',
    place: PORT,
    confidence: 0.95,
    reason: 'A distance and a direction from Lima: they tell where the port is without its name.',
  },
  {
    exact: "South America's first Chinese-funded port",
    kind: 'description',
    place: PORT,
    confidence: 0.95,
    reason: 'A description of the port, which the article never names.',
  },
  {
    exact: 'the $3.5-billion complex',
    kind: 'description',
    place: PORT,
    confidence: 0.95,
    reason: 'The port again, by what it costs.',
  },
  {
    exact: 'the Brazilian coastal city',
    kind: 'description',
    place: 'rio-de-janeiro',
    confidence: 0.99,
    reason: 'A description that the name right after it explains.',
  },
  {
    exact: 'both countries',
    kind: 'description',
    place: null,
    confidence: 0.9,
    reason: 'The United States and China together: a mention stands for one place only.',
  },
  {
    exact: 'Asia-Pacific',
    kind: 'inside',
    place: null,
    confidence: 0.99,
    reason: 'Part of the full name of APEC, a group of economies, and not a place of the story.',
  },
];
