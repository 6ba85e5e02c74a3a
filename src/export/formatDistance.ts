/** Distances in the reader's unit. */
import { KM_PER_MILE } from '../geometry/units.ts';

export type DistanceUnit = 'km' | 'mi';

/** "57 km", "35 miles", "0.4 km": whole numbers from ten on, one decimal below. */
export function formatDistance(distanceKm: number, unit: DistanceUnit, locale: string): string {
  const value = unit === 'km' ? distanceKm : distanceKm / KM_PER_MILE;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  return unit === 'km' ? `${number} km` : `${number} ${number === '1' ? 'mile' : 'miles'}`;
}
