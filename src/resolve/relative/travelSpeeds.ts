/**
 * How far one gets in an hour as the crow flies, in kilometres, from slow to fast; and how many hours a day's journey has.
 * Own rule, rounded: usual speeds on the way, less the detours of roads, rails and paths.
 */
export const TRAVEL_SPEEDS = {
  drive: { slowKmh: 30, fastKmh: 80, hoursADay: 9 },
  train: { slowKmh: 40, fastKmh: 180, hoursADay: 24 },
  flight: { slowKmh: 350, fastKmh: 850, hoursADay: 24 },
  walk: { slowKmh: 2.5, fastKmh: 5, hoursADay: 8 },
  ride: { slowKmh: 8, fastKmh: 20, hoursADay: 8 },
  boat: { slowKmh: 8, fastKmh: 45, hoursADay: 24 },
} as const;

export type TravelMode = keyof typeof TRAVEL_SPEEDS;

/** The words by which the way of travelling is told. */
export const TRAVEL_WORDS: ReadonlyMap<string, TravelMode> = new Map(
  (
    [
      ['drive', 'drive car road bus taxi truck'],
      ['train', 'train rail metro'],
      ['flight', 'flight plane air helicopter'],
      ['walk', 'walk hike trek foot march'],
      ['ride', 'ride bike bicycle horseback mule donkey'],
      ['boat', 'boat ferry ship sail canoe'],
    ] as const
  ).flatMap(([mode, words]) => words.split(' ').map((word) => [word, mode] as const)),
);

export const HOURS_BY_UNIT: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 60],
  ['minutes', 1 / 60],
  ['min', 1 / 60],
  ['hour', 1],
  ['hours', 1],
]);
