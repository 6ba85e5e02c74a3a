import { describe, expect, it } from 'vitest';
import { findContainment } from '../../src/resolve/containment.ts';
import { distanceToParent, hasOtherName, indexParents } from '../../src/resolve/parentIndex.ts';
import { scanParents } from '../../src/resolve/scanParents.ts';
import { TOOLS, readMarked } from './resolveMarked.ts';

const scan = (text: string): string[] =>
  scanParents(TOOLS.gazetteer, text).flatMap(({ parents }) => parents.map(({ id }) => id));

describe('scanParents', () => {
  it.each([
    ['He left Ohio for Peru.', ['geonames-admin1:US.OH', 'iso3166-1:PE']],
    ['An Ohio man and a Brazilian woman.', ['geonames-admin1:US.OH', 'iso3166-1:BR']],
    ['In Bismarck, N.D., it snowed.', ['geonames-admin1:US.ND']],
    ['In Gary, IN, it snowed.', ['geonames-admin1:US.IN']],
    ['Trinidad and Tobago won.', ['iso3166-1:TT']],
    ['Call 512-555-0134.', ['geonames-admin1:US.TX']],
    ['Take KY 90 to the lake.', ['geonames-admin1:US.KY']],
    ['PennDOT closed the ramp.', ['geonames-admin1:US.PA']],
  ])('finds in %j %j', (text, ids) => {
    expect(scan(text)).toEqual(expect.arrayContaining(ids));
  });

  it('passes over a word too long for a name', () => {
    expect(scan(`${'A'.repeat(80)} Brazil`)).toEqual(['iso3166-1:BR']);
  });

  it.each([
    ['Mt. Vernon. Brazil', ['iso3166-1:BR']],
    ['New, York', []],
    ['New. York', []],
    ['Trinidad  and\tTobago', ['iso3166-1:TT']],
  ])('breaks names off in %j where it should', (text, ids) => {
    expect(scan(text)).toEqual(ids);
  });

  it.each(['IN the morning OR at night', 'Order 512-55 of 9:15 AM', 'ohio peru', 'Western Union'])(
    'finds nothing in %j',
    (text) => {
      expect(scan(text)).toEqual([]);
    },
  );
});

/** The ids of what the text ties to the first name in brackets. */
function parentsOf(marked: string): string[] {
  const { text, mentions } = readMarked(marked);
  const [mention] = mentions;
  if (mention === undefined) throw new Error(`no name in brackets: ${marked}`);
  return findContainment(text, mention, indexParents(scanParents(TOOLS.gazetteer, text))).map(({ id }) => id);
}

describe('findContainment', () => {
  it.each([
    ['in [Paris], Texas, on', 'geonames-admin1:US.TX'],
    ['in [Paris] (France) on', 'iso3166-1:FR'],
    ['in [Paris] in Texas', 'geonames-admin1:US.TX'],
    ['in [Cusco] in southern Peru', 'iso3166-1:PE'],
    ['in [Edmonton], Metcalfe County, Ky., on', 'geonames-admin1:US.KY'],
    ['in [Cedar Flat], Quux Hollow, Ky., on', 'geonames-admin1:US.KY'],
    ['the Texas town of [Paris]', 'geonames-admin1:US.TX'],
    ["Peru's capital, [Lima]", 'iso3166-1:PE'],
    ['the Turkish port of [Mersin]', 'iso3166-1:TR'],
  ])('ties in %j %s to the name', (marked, id) => {
    expect(parentsOf(marked)).toContain(id);
  });

  it.each(['[Paris]. Texas won.', 'in Ohio, [Athens] and', '[Lima] said Peru', 'Peru. [Lima]'])(
    'ties nothing in %j',
    (marked) => {
      expect(parentsOf(marked)).toEqual([]);
    },
  );
});

describe('distanceToParent', () => {
  const text = 'Athens is small. Ohio is not. Ga. is far; Georgia too.';
  const index = indexParents(scanParents(TOOLS.gazetteer, text));
  const athens = { start: 0, end: 6, key: 'athens' };

  /** By the code of a country or state. */
  function distanceTo(code: string, span: typeof athens): number | undefined {
    const names = index.byCode.get(code);
    if (names === undefined) throw new Error(`the text does not name ${code}`);
    return distanceToParent(names, span);
  }

  it('counts from the end of one to the start of the other', () => {
    expect(distanceTo('US.OH', athens)).toBe(11);
  });

  it('finds the names of a place by its code and by its id', () => {
    expect(index.byCode.get('US.OH')).toBe(index.byId.get('geonames-admin1:US.OH'));
    expect(index.byCode.get('GE')).toBe(index.byId.get('iso3166-1:GE'));
    expect(index.byCode.get('US.TX')).toBeUndefined();
  });

  it('takes no ambiguous name for a clue to itself', () => {
    const start = text.indexOf('Georgia');
    const georgia = { start, end: start + 7, key: 'georgia' };
    expect(distanceTo('GE', { ...georgia, start: 0, end: 0 })).toBeUndefined();
    expect(distanceTo('US.GA', georgia)).toBe(start - text.indexOf('Ga.') - 3);
  });

  it('knows whether a place is called by another name too', () => {
    expect(hasOtherName(index, 'geonames-admin1:US.GA', 'georgia')).toBe(true);
    expect(hasOtherName(index, 'geonames-admin1:US.OH', 'ohio')).toBe(false);
  });
});
