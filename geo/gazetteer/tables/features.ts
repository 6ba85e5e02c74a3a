import type { FeatureTable } from '../featurePlaces.ts';
import { CONTINENTS } from './continents.ts';
import { COUNTRY_REGIONS } from './countryRegions.ts';
import { ISLANDS } from './islands.ts';
import { LAKES } from './lakes.ts';
import { LANDS } from './lands.ts';
import { MOUNTAINS } from './mountains.ts';
import { PARKS } from './parks.ts';
import { QUARTERS } from './quarters.ts';
import { RIVERS } from './rivers.ts';
import { SEAS } from './seas.ts';
import { SEATS } from './seats.ts';
import { UK_COUNTIES } from './ukCounties.ts';
import { WORLD_REGIONS } from './worldRegions.ts';

/** All tables of features. */
export const FEATURE_TABLES: readonly FeatureTable[] = [
  { idKind: 'continent', kind: 'continent', text: CONTINENTS },
  { idKind: 'region', kind: 'region', text: WORLD_REGIONS },
  { idKind: 'region', kind: 'region', text: COUNTRY_REGIONS },
  { idKind: 'region', kind: 'region', text: LANDS },
  { idKind: 'county', kind: 'county', text: UK_COUNTIES },
  { idKind: 'sea', kind: 'water', text: SEAS },
  { idKind: 'lake', kind: 'water', text: LAKES },
  { idKind: 'river', kind: 'river', text: RIVERS },
  { idKind: 'mountain', kind: 'mountain', text: MOUNTAINS },
  { idKind: 'island', kind: 'island', text: ISLANDS },
  { idKind: 'park', kind: 'park', text: PARKS },
  { idKind: 'quarter', kind: 'neighbourhood', text: QUARTERS },
  { idKind: 'site', kind: 'place', text: SEATS },
];
