import { closeness } from '../closeness.ts';
import { feature } from './feature.ts';
import type { Feature } from './feature.ts';

const homeCloseness =
  (lengthKm: number): NonNullable<Feature['value']> =>
  ({ place }, _mention, { home }) =>
    home === null || place.level === 'country' ? 0 : closeness(place.lonLat, home.lonLat, lengthKm);

/**
 * What the rest of the article says: the company of the other names (`company.ts`, `lists.ts`), the place nearby
 * (`offerNearby.ts`), and the publisher's home.
 */
export const COMPANY_FEATURES = [
  feature(
    'companyCountry',
    'context',
    'company',
    '>=0',
    'another name is in its country, up to one; not for the United States, which most papers name',
  ),
  feature('companyAdmin1', 'context', 'company', '>=0', 'share of the other names in its state'),
  feature('companyAdmin2', 'context', 'company', '>=0', 'another name is in its county, up to one'),
  feature('neighbours', 'context', 'neighbours', '>=0', 'logarithm of the names within some 60 km'),
  feature('neighbourShare', 'context', 'neighbours', '>=0', 'share of the names within some 250 km'),
  feature('listedKind', 'context', 'list', '>=0', 'a name beside it in a list is of its level'),
  feature('holdsBefore', 'context', 'list', '>=0', 'it holds the name before it, as in "Buffalo, New York"'),
  feature('nearby', 'nearby', 'nearby', 'free', 'it is the town that the other names point to'),
  feature('nearbyStreet', 'nearby', 'nearby', '>=0', 'and the mention is a street'),
  feature('nearbyBuilding', 'nearby', 'nearby', '>=0', 'and the mention is a building'),
  feature(
    'nearbyAbsent',
    'nearby',
    'nearby',
    '>=0',
    'and the text tells that the index lacks the place of that name',
  ),
  feature('nearbyShare', 'nearby', 'nearby', '>=0', 'share of the other names that point to it'),
  feature('homeTown', 'home', 'home', '>=0', 'within some 25 km of the publisher’s home', homeCloseness(25)),
  feature('homeRegion', 'home', 'home', '>=0', 'within some 120 km of it', homeCloseness(120)),
  feature('homeCountry', 'home', 'home', '>=0', 'within some 600 km of it', homeCloseness(600)),
] as const satisfies readonly Feature[];
