import type { PlaceRow } from '../gazetteer/placeRow.ts';
import { givenNames } from '../../src/recognise/lists/givenNames.ts';
import { postalCodes, stateAbbreviations } from '../../src/recognise/lists/stateAbbreviations.ts';
import { surnames } from '../../src/recognise/lists/surnames.ts';
import type { TrainingDocument } from './document.ts';

/** A city's chance to be drawn grows with the root of its people. */
export interface CityPool {
  readonly names: readonly string[];
  /** The sum of the chances up to each city. */
  readonly chances: Float64Array;
}

/** The names that made-up sentences are filled with. */
export interface NamePool {
  readonly americanCities: CityPool;
  /** Of the other English-speaking countries. */
  readonly englishCities: CityPool;
  readonly otherCities: CityPool;
  /** Towns of one word of English-speaking countries: many are surnames too. */
  readonly surnameTowns: readonly string[];
  readonly countries: readonly string[];
  readonly states: readonly string[];
  readonly stateAbbreviations: readonly string[];
  readonly postalCodes: readonly string[];
  readonly regions: readonly string[];
  readonly demonyms: readonly string[];
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  /** Those of the corpora. */
  readonly foreignGivenNames: readonly string[];
  readonly foreignSurnames: readonly string[];
}

const LATIN = /^[\p{Script=Latin}\p{M}'’.\-\s]{3,26}$/u;
const ENGLISH_SPEAKING = new Set(['GB', 'CA', 'AU', 'IE', 'NZ']);
const SURNAME_COUNTRIES = new Set(['US', 'GB', 'CA', 'AU']);
/** Codes that stand for no state. */
const NO_STATES = new Set(['UK', 'US', 'USA', 'UAE', 'EU', 'DRC', 'NYC']);
const NO_STATE_ABBREVIATIONS = new Set(['l.a.', 'n.y.c.']);

/** Gathers names from the gazetteer's places, the recogniser's lists and the persons of the corpora. */
export function namePool(places: readonly PlaceRow[], documents: readonly TrainingDocument[]): NamePool {
  const cities = places.filter(({ level, name }) => level === 'city' && LATIN.test(name));
  const citiesIn = (isIn: (country: string) => boolean): PlaceRow[] =>
    cities.filter(({ adminCode }) => isIn(adminCode.slice(0, 2)));
  const persons = personNames(documents);
  return {
    americanCities: cityPool(citiesIn((country) => country === 'US')),
    englishCities: cityPool(citiesIn((country) => ENGLISH_SPEAKING.has(country))),
    otherCities: cityPool(citiesIn((country) => country !== 'US' && !ENGLISH_SPEAKING.has(country))),
    surnameTowns: citiesIn((country) => SURNAME_COUNTRIES.has(country))
      .map(({ name }) => name)
      .filter((name) => /^[A-Z][a-z]+$/u.test(name)),
    countries: places
      .filter(({ level, name }) => level === 'country' && name.length < 24)
      .map(({ name }) => name),
    states: places
      .filter(({ level, adminCode }) => level === 'admin1' && adminCode.startsWith('US.'))
      .map(({ name }) => name),
    stateAbbreviations: [...stateAbbreviations]
      .filter((abbreviation) => !NO_STATE_ABBREVIATIONS.has(abbreviation))
      .map(capitaliseAbbreviation),
    postalCodes: [...postalCodes].filter((code) => !NO_STATES.has(code)),
    regions: regionNames(places),
    demonyms: unique(
      places
        .flatMap(({ names }) => names.filter(({ quality }) => quality === 'demonym'))
        .map(({ text }) => text),
    ),
    givenNames: [...givenNames].map(capitalise),
    surnames: [...surnames].map(capitaliseSurname),
    foreignGivenNames: persons.map(([given]) => given),
    foreignSurnames: persons.map(([, surname]) => surname),
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Provinces of countries that the news is full of, and features. */
const PROVINCE_COUNTRIES = new Set([
  'CA',
  'AU',
  'GB',
  'IN',
  'CN',
  'MX',
  'PK',
  'DE',
  'ES',
  'IT',
  'FR',
  'ID',
  'PH',
  'RU',
  'NO',
]);

const REGION_KINDS = new Set(['region', 'continent', 'island']);

function regionNames(places: readonly PlaceRow[]): string[] {
  const regions = places.filter(
    ({ level, kind, adminCode, name }) =>
      LATIN.test(name) &&
      ((level === 'feature' && REGION_KINDS.has(kind)) ||
        (level === 'admin1' && PROVINCE_COUNTRIES.has(adminCode.slice(0, 2)))),
  );
  return regions.map(({ name }) => name);
}

/** Added to the people of each city, so that hamlets are drawn at all. */
const LEAST_PEOPLE = 300;

function cityPool(cities: readonly PlaceRow[]): CityPool {
  let sum = 0;
  const chances = Float64Array.from(
    cities,
    ({ population }) => (sum += Math.sqrt(population + LEAST_PEOPLE)),
  );
  return { names: cities.map(({ name }) => name), chances };
}

function personNames(documents: readonly TrainingDocument[]): [string, string][] {
  return documents
    .filter(({ source }) => source !== 'wnut17')
    .flatMap(({ text, entities }) =>
      entities.flatMap(({ start, end, kind }): [string, string][] => {
        const name = /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u.exec(text.slice(start, end));
        return kind === 'person' && name?.[1] !== undefined && name[2] !== undefined
          ? [[name[1], name[2]]]
          : [];
      }),
    );
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "McDonald", "O'Brien" */
function capitaliseSurname(name: string): string {
  if (/^mc[a-z]/u.test(name)) return `Mc${capitalise(name.slice(2))}`;
  if (/^o(?:brien|connor|neill?|neal|donnell|connell)$/u.test(name)) return `O'${capitalise(name.slice(1))}`;
  return capitalise(name);
}

/** "Calif.", "N.Y.", "W.Va." */
function capitaliseAbbreviation(abbreviation: string): string {
  const isInitials = /^(?:[a-z]\.)+$/u.test(abbreviation);
  return isInitials ? abbreviation.toUpperCase() : abbreviation.split('.').map(capitalise).join('.');
}
