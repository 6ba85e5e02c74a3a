/**
 * Names of cities as English newspapers write them, where GeoNames' first name is another. Kept by hand, from the
 * list of cities that are named up to zoom 6; each is an English exonym of the kind that Wikipedia titles its article with.
 */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  Antwerpen: 'Antwerp',
  Århus: 'Aarhus',
  Brugge: 'Bruges',
  'Frankfurt am Main': 'Frankfurt',
  Genève: 'Geneva',
  Göteborg: 'Gothenburg',
  Hannover: 'Hanover',
  "Homyel'": 'Gomel',
  Irákleion: 'Heraklion',
  'Kingston upon Hull': 'Hull',
  'Klagenfurt am Wörthersee': 'Klagenfurt',
  Köln: 'Cologne',
  'Lexington-Fayette': 'Lexington',
  Montréal: 'Montreal',
  Nürnberg: 'Nuremberg',
  Orël: 'Oryol',
  Padova: 'Padua',
  'Palikir - National Government Center': 'Palikir',
  Panamá: 'Panama City',
  Pátra: 'Patras',
  Petropavl: 'Petropavlovsk',
  Québec: 'Quebec City',
  Sevilla: 'Seville',
  Siracusa: 'Syracuse',
  'Ulan Bator': 'Ulaanbaatar',
};

/**
 * Where GeoNames transliterates by rule, with a stroke over long vowels and a dot or a cedilla under consonants, which
 * no newspaper prints. ISO 3166-1: Afghanistan, Arabic-speaking countries, Bangladesh, India, Iran, Japan, Nepal,
 * Pakistan.
 */
const TRANSLITERATED: ReadonlySet<string> = new Set(
  'AE AF BD BH DZ EG IN IQ IR JO JP KW LB LY NP OM PK PS QA SA SD SY TN YE'.split(' '),
);
/** Macron, dot above, dot below, cedilla, line below. */
const RULE_MARKS = /[\u0304\u0307\u0323\u0327\u0331]/gu;

/** The name to write on the map. `country` is an ISO 3166-1 alpha-2 code; "" where it is not known. */
export function englishName(name: string, country: string): string {
  if (Object.hasOwn(ENGLISH_NAMES, name)) return ENGLISH_NAMES[name] ?? name;
  if (!TRANSLITERATED.has(country)) return name;
  return name
    .normalize('NFD')
    .replaceAll(RULE_MARKS, '')
    .normalize('NFC')
    .replaceAll(/^[‘’']/gu, '');
}
