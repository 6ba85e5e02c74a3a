/** The international mile (1959), exact. */
export const KM_PER_MILE = 1.609344;

/**
 * Kilometres in each unit that articles measure distances in, by its names in lower case.
 * Mile, yard and foot: the international yard and pound agreement of 1959 (NIST Special Publication 811, B.8).
 * Nautical mile: First International Extraordinary Hydrographic Conference, Monaco 1929 (the same, table 8).
 */
const KM_PER_UNIT: readonly (readonly [km: number, names: readonly string[]])[] = [
  [1, ['km', 'kms', 'kilometer', 'kilometers', 'kilometre', 'kilometres']],
  [0.001, ['m', 'meter', 'meters', 'metre', 'metres']],
  [KM_PER_MILE, ['mi', 'mile', 'miles']],
  [1.852, ['nmi', 'nautical mile', 'nautical miles']],
  [0.0009144, ['yd', 'yds', 'yard', 'yards']],
  [0.0003048, ['ft', 'foot', 'feet']],
];

const kmByName = new Map(KM_PER_UNIT.flatMap(([km, names]) => names.map((name) => [name, km] as const)));

/**
 * A distance in kilometres; null where the unit is not known, or the value is negative or not a finite number.
 * Units are read without regard to case, to spaces around and between their words, and to a final full stop.
 */
export function toKm(value: number, unit: string): number | null {
  const km = kmByName.get(unit.trim().toLowerCase().replace(/\.$/u, '').replaceAll(/\s+/gu, ' '));
  if (km === undefined || !Number.isFinite(value) || value < 0) return null;
  return value * km;
}
