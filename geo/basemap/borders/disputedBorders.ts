/**
 * Borders of the sources that are drawn dashed: cease-fire lines, lines of control, and borders that the United
 * Nations' maps call undetermined or that a neighbour contests as a whole.
 *
 * `between` names the two sides as the sources do: OpenStreetMap's (of `@geo-maps`) by ISO 3166-1 alpha-3 codes,
 * Natural Earth's (of `world-atlas`) by its names. Without `within` the whole border is meant; boxes are west, south,
 * east, north. Kept by hand. `UN` is the United Nations' world map no. 4170 with its notes on the disputed lines; `NE`
 * are the disputed boundary lines of Natural Earth 5 at 1:50 million (public domain).
 */
import type { BBox } from '../../../src/geometry/lonLat.ts';
import type { CountryPair } from './border.ts';

export interface DisputedBorder {
  readonly name: string;
  readonly between: readonly CountryPair[];
  readonly within?: readonly BBox[];
  readonly source: string;
}

export const DISPUTED_BORDERS: readonly DisputedBorder[] = [
  {
    name: 'Line of Control in Kashmir, and the line along the Siachen Glacier',
    between: [
      ['IND', 'PAK'],
      ['India', 'Pakistan'],
    ],
    within: [[73, 32.75, 78, 36]],
    source: 'UN: Simla Agreement of 1972, final status not agreed',
  },
  {
    name: 'China and Pakistan in Kashmir',
    between: [
      ['CHN', 'PAK'],
      ['China', 'Pakistan'],
    ],
    source: 'Article 6 of their agreement of 1963, provisional until Kashmir is settled; NE: Shaksgam',
  },
  {
    name: 'Line of Actual Control: Aksai Chin to Bara Hoti; Arunachal Pradesh (McMahon Line)',
    between: [
      ['CHN', 'IND'],
      ['China', 'India'],
    ],
    within: [
      [76.8, 30.4, 80.4, 35.8],
      [91.5, 26.8, 97.6, 29.7],
    ],
    source: 'NE: Aksai Chin, Demchok, Samdu, Tirpani, Bara Hoti, Arunachal Pradesh',
  },
  {
    name: 'Bhutan and China: Doklam and the north-west',
    between: [
      ['BTN', 'CHN'],
      ['Bhutan', 'China'],
    ],
    within: [
      [88.8, 27.2, 89.25, 27.7],
      [89.7, 28, 90.4, 28.35],
    ],
    source: 'NE: Chinese claim',
  },
  {
    name: 'Kalapani and Limpiyadhura',
    between: [
      ['IND', 'NPL'],
      ['India', 'Nepal'],
    ],
    within: [[80.6, 29.85, 81.1, 30.4]],
    source: 'political map of the Government of Nepal of 2020',
  },
  {
    name: 'Military Demarcation Line in Korea',
    between: [
      ['KOR', 'PRK'],
      ['North Korea', 'South Korea'],
    ],
    source: 'Armistice Agreement of 1953; UN',
  },
  {
    name: 'Crimea',
    between: [
      ['RUS', 'UKR'],
      ['Russia', 'Ukraine'],
    ],
    within: [[33, 45.2, 35.3, 46.4]],
    source: 'General Assembly resolution 68/262 of 2014',
  },
  {
    name: 'Kosovo and Serbia',
    between: [
      ['SRB', 'XKX'],
      ['Kosovo', 'Serbia'],
    ],
    source: 'UN: Security Council resolution 1244 of 1999',
  },
  {
    name: 'Buffer zone of Cyprus',
    between: [
      ['Cyprus', 'N. Cyprus'],
      ['Cyprus', 'Cyprus U.N. Buffer Zone'],
      ['Cyprus U.N. Buffer Zone', 'N. Cyprus'],
      ['Cyprus U.N. Buffer Zone', 'Dhekelia'],
      ['Dhekelia', 'N. Cyprus'],
    ],
    source: 'cease-fire lines of 1974; Security Council resolution 541 of 1983',
  },
  {
    name: 'Golan Heights, line of 1974',
    between: [
      ['ISR', 'SYR'],
      ['Israel', 'Syria'],
    ],
    source: 'UN: Security Council resolutions 350 of 1974 and 497 of 1981',
  },
  {
    name: 'West Bank and Gaza, lines of 1949',
    between: [
      ['ISR', 'PSE'],
      ['Israel', 'Palestine'],
    ],
    source: 'UN: armistice demarcation lines of 1949; Security Council resolution 2334 of 2016',
  },
  {
    name: 'Western Sahara: the wall of sand, up to which Morocco holds it',
    between: [
      ['ESH', 'MAR'],
      ['Morocco', 'W. Sahara'],
    ],
    source: 'UN: a non-self-governing territory; NE: W. Sahara',
  },
  {
    name: 'Bir Tawil and Hala’ib',
    between: [
      ['EGY', 'SDN'],
      ['Egypt', 'Sudan'],
    ],
    within: [[33, 21.5, 37.1, 22.5]],
    source: 'UN: 22° north, contested by Sudan with the administrative line of 1902',
  },
  {
    name: 'Sudan and South Sudan',
    between: [
      ['SDN', 'SSD'],
      ['S. Sudan', 'Sudan'],
    ],
    source: 'UN: final boundary not yet determined',
  },
  {
    name: 'Ilemi Triangle',
    between: [
      ['KEN', 'SSD'],
      ['ETH', 'SSD'],
      ['Kenya', 'S. Sudan'],
      ['Ethiopia', 'S. Sudan'],
    ],
    within: [[34.3, 4.1, 36.1, 5.5]],
    source: 'NE: Ilemi Triangle',
  },
  {
    name: 'Somaliland and Somalia',
    between: [['Somalia', 'Somaliland']],
    source: 'Natural Earth’s de-facto line; no member of the UN recognised Somaliland when it was drawn',
  },
  {
    name: 'Essequibo',
    between: [
      ['GUY', 'VEN'],
      ['Guyana', 'Venezuela'],
    ],
    source: 'award of 1899, before the International Court of Justice since 2018 (Guyana v. Venezuela)',
  },
  {
    name: 'Tigri, at the head of the Courantyne',
    between: [
      ['GUY', 'SUR'],
      ['Guyana', 'Suriname'],
    ],
    within: [[-58.5, 1.4, -57.2, 3.4]],
    source: 'NE: Courantyne Headwaters',
  },
  {
    name: 'Head of the Lawa',
    between: [
      ['FRA', 'SUR'],
      ['France', 'Suriname'],
    ],
    within: [[-54.7, 2, -53.9, 3.4]],
    source: 'NE: Lawa Headwaters',
  },
  {
    name: 'Southern Patagonian Ice Field',
    between: [
      ['ARG', 'CHL'],
      ['Argentina', 'Chile'],
    ],
    within: [[-73.9, -50.75, -73, -49.25]],
    source: 'agreement of 1998 between Argentina and Chile, which leaves this stretch open',
  },
];
