import { describe, expect, it } from 'vitest';
import { readingLocale, usualUnit } from '../../src/reader/preferences.ts';

describe('usualUnit', () => {
  it.each([
    ['en-US', 'mi'],
    ['en-GB', 'mi'],
    ['en', 'mi'],
    ['en-CA', 'km'],
    ['en-AU', 'km'],
    ['de', 'km'],
    ['my', 'mi'],
  ])('of %s is %s', (locale, unit) => {
    expect(usualUnit(locale)).toBe(unit);
  });
});

describe('readingLocale', () => {
  it.each([
    ['en', ['de-DE', 'en-GB'], 'en-GB'],
    ['en', ['es-PE'], 'en'],
    ['es', ['en-US', 'es-MX'], 'es-MX'],
    ['en', [], 'en'],
    ['en', ['en-US@posix', 'en-AU'], 'en-AU'],
    ['en', ['C', ''], 'en'],
  ])('of a page in %s read by %j is %s', (page, reader, expected) => {
    expect(readingLocale(page, reader)).toBe(expected);
  });
});
