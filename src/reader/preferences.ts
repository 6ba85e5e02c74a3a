/** What the reader has chosen for this device: theme and unit. Kept by the browser where it lets us. */
import type { DistanceUnit, Theme } from '../map/types.ts';

export type ThemeChoice = 'system' | Theme;

const THEME_KEY = 'dateline-theme';
const UNIT_KEY = 'dateline-unit';

/** Where distances on the road are given in miles (CLDR's measurement systems US and UK). */
const MILE_REGIONS: ReadonlySet<string> = new Set(['US', 'GB', 'LR', 'MM']);

export function chosenTheme(): ThemeChoice {
  const kept = recall(THEME_KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function keepTheme(theme: ThemeChoice): void {
  keep(THEME_KEY, theme);
}

/**
 * The unit chosen before, else the one usual where the reader's first language is spoken; not the page's, which is
 * the same for all.
 */
export function chosenUnit(readerLanguages: readonly string[]): DistanceUnit {
  const kept = recall(UNIT_KEY);
  return kept === 'km' || kept === 'mi' ? kept : usualUnit(readerLanguages.find(isLanguageTag) ?? 'en');
}

export function keepUnit(unit: DistanceUnit): void {
  keep(UNIT_KEY, unit);
}

/** Miles for "en-US" and "en-GB", kilometres for "en-CA" and "de". */
export function usualUnit(locale: string): DistanceUnit {
  const region = new Intl.Locale(locale).maximize().region ?? '';
  return MILE_REGIONS.has(region) ? 'mi' : 'km';
}

/**
 * The language for dates and numbers: the reader's own variety where it is the page's language ("en-GB" on an
 * English page), else the page's.
 */
export function readingLocale(pageLanguage: string, readerLanguages: readonly string[]): string {
  const usable = readerLanguages.filter(isLanguageTag);
  return usable.find((tag) => baseLanguage(tag) === baseLanguage(pageLanguage)) ?? pageLanguage;
}

/** Some systems report what is no tag, such as "en-US@posix". */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** "en" of "en-GB". */
const baseLanguage = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage can be switched off
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then holds for this visit.
  }
}
