import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityLabels } from '../../../../geo/basemap/labels/cityLabels.ts';
import { readPlaces } from '../../../../geo/basemap/labels/readPlaces.ts';

/** A line of GeoNames' table with the cells that are read. */
const line = (name: string, lat: number, lon: number, code: string, people: number): string =>
  ['1', name, name, '', lat, lon, 'P', code, 'XX', '', '', '', '', '', people, '', '', '', ''].join('\t');

const place = (name: string, lon: number, people: number, isCapital = false) => ({
  name,
  at: [lon, 45] as const,
  people,
  isCapital,
  isSeat: false,
});
const zooms = (places: Parameters<typeof cityLabels>[0]) =>
  cityLabels(places).map(({ name, z, kind }) => `${name} ${kind} ${z}`);

describe('readPlaces', () => {
  it('reads cities and capitals, no part of a city and no place of the past', () => {
    const table = [
      line('Metropolis', 1, 2, 'PPLA', 3_000_000),
      line('Capital', 3, 4, 'PPLC', 90_000),
      line('A part of Metropolis', 1, 2, 'PPLX', 900_000),
      line('Ur', 31, 46, 'PPLH', 0),
      '',
    ].join('\n');
    expect(readPlaces(table)).toEqual([
      { name: 'Metropolis', at: [2, 1], isCapital: false, isSeat: false, people: 3_000_000 },
      { name: 'Capital', at: [4, 3], isCapital: true, isSeat: false, people: 90_000 },
    ]);
  });

  it('passes over a line that is no place', () => {
    expect(readPlaces('not\ta\tline\n')).toEqual([]);
  });
});

describe('cityLabels', () => {
  it('names large cities from far, towns from near, a small capital early', () => {
    expect(
      zooms([
        place('Town', 10, 20_000),
        place('Megacity', 20, 9_000_000),
        place('City', 30, 600_000),
        place('Capital', 40, 130_000, true),
        place('Small capital', 50, 30_000, true),
      ]),
    ).toEqual([
      'Megacity city 3',
      'Capital capital 5',
      'Small capital capital 6',
      'City city 5',
      'Town city 8',
    ]);
  });

  it('waits for room beside a larger city', () => {
    expect(zooms([place('City', 10.01, 600_000), place('Suburb', 10.06, 200_000)])).toEqual([
      'City city 5',
      expect.stringMatching(/^Suburb city (?:[89]|1[01])$/u),
    ]);
  });

  it('names every capital by zoom 6, whatever is beside it', () => {
    expect(zooms([place('Rome', 12.01, 2_600_000, true), place('Vatican City', 12.02, 800, true)])).toEqual([
      'Rome capital 4',
      'Vatican City capital 6',
    ]);
  });

  it('names a hamlet where it is alone, not beside a town', () => {
    expect(zooms([place('Oasis', 10, 300)])).toEqual(['Oasis city 10']);
    expect(zooms([place('Town', 10.01, 60_000), place('Hamlet', 10.012, 300)])).toEqual(['Town city 7']);
  });

  it('does not depend on the order of the table', () => {
    const places = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('a', 'b', 'c'),
        at: fc.tuple(
          fc.double({ min: 0, max: 2, noNaN: true }),
          fc.double({ min: 40, max: 42, noNaN: true }),
        ),
        people: fc.integer({ min: 0, max: 9_000_000 }),
        isCapital: fc.constant(false),
        isSeat: fc.constant(false),
      }),
      { selector: ({ people }) => people },
    );
    fc.assert(
      fc.property(places, (given) => {
        expect(cityLabels(given.toReversed())).toEqual(cityLabels(given));
      }),
    );
  });
});
