/** The points of the compass as English news write them. */

const EIGHT = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];
const SIXTEEN = [
  'N',
  'NNE',
  'NE',
  'ENE',
  'E',
  'ESE',
  'SE',
  'SSE',
  'S',
  'SSW',
  'SW',
  'WSW',
  'W',
  'WNW',
  'NW',
  'NNW',
];

/** The sixteen points as words without spaces and hyphens: "northnorthwest". */
const WORD_BEARINGS: ReadonlyMap<string, number> = new Map([
  ...EIGHT.map((word, i) => [word, i * 45] as const),
  ...SIXTEEN.map((point, i) => [spelt(point), i * 22.5] as const),
]);
const LETTER_BEARINGS: ReadonlyMap<string, number> = new Map(
  SIXTEEN.map((point, i) => [point, i * 22.5] as const),
);

function spelt(point: string): string {
  const words: Readonly<Record<string, string>> = { N: 'north', E: 'east', S: 'south', W: 'west' };
  return point.replaceAll(/[NESW]/gu, (letter) => words[letter] ?? '');
}

/** "north", "north-east", "south west", "north-northwest"; not "northern". */
export const COMPASS_WORD = String.raw`(?:north|south|east|west)(?:[\s-]?(?:north|south|east|west)){0,2}`;
/** "NNW", the form of surveys. */
export const COMPASS_LETTERS = String.raw`(?:[NSEW]|[NS][EW]|[NS][NS][EW]|[EW][NS][EW])`;

/** In degrees, clockwise from north: of "north-west", "NNW", "northwestern"; null for what is no point of the compass. */
export function bearingOf(words: string): number | null {
  const letters = LETTER_BEARINGS.get(words.trim());
  if (letters !== undefined) return letters;
  const key = words.toLowerCase().replaceAll(/[\s-]|ern(?=$|\s|-)/gu, '');
  return WORD_BEARINGS.get(key) ?? null;
}

/** Whether the point is written in letters. */
export function isSurveyForm(words: string): boolean {
  return LETTER_BEARINGS.has(words.trim());
}
