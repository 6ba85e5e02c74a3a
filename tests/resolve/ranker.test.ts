import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from '../../src/resolve/choose.ts';
import { closeness } from '../../src/resolve/closeness.ts';
import { CONFIDENCE_CLUES, confidenceOf } from '../../src/resolve/confidence.ts';
import { countCountryCues } from '../../src/resolve/countryCues.ts';
import { COUNTRY_CUES, CURRENCY_SIGNS } from '../../src/resolve/tables/countryCues.ts';
import { FEATURES, emptyFeatures } from '../../src/resolve/features.ts';
import { findHome } from '../../src/resolve/findHome.ts';
import { loadRanker } from '../../src/resolve/loadRanker.ts';
import { numberInWords } from '../../src/resolve/numberInWords.ts';
import type { Option } from '../../src/resolve/option.ts';
import { shareOut } from '../../src/resolve/score.ts';
import type { RankerFile } from '../../src/resolve/types.ts';
import { TOOLS } from './resolveMarked.ts';

const file = JSON.parse(
  readFileSync(new URL('../../geo/resolver/ranker.json', import.meta.url), 'utf8'),
) as RankerFile;

describe('ranker.json', () => {
  it('has a weight for every feature and every clue of confidence', () => {
    expect(Object.keys(file.weights)).toEqual(FEATURES.map(({ name }) => name));
    expect(Object.keys(file.confidence)).toEqual(CONFIDENCE_CLUES.map(({ name }) => name));
  });

  it.each(FEATURES.filter(({ isClamped }) => isClamped).map(({ name }) => name))(
    'never counts %s against a place',
    (name) => {
      expect(file.weights[name]).toBeGreaterThanOrEqual(0);
    },
  );

  it('trusts an answer more, the surer the ranker is', () => {
    expect(file.confidence['ownLogOdds']).toBeGreaterThan(0);
  });
});

describe('loadRanker', () => {
  it('gives a feature that the file lacks no weight', () => {
    expect([...loadRanker({ weights: {}, confidence: {} }).weights].every((weight) => weight === 0)).toBe(
      true,
    );
  });

  it.each([
    [{ weights: { charm: 1 }, confidence: {} }, 'The ranker weighs a feature that there is not: "charm".'],
    [
      { weights: { country: Number.NaN }, confidence: {} },
      "The ranker's weight of country is no number: NaN.",
    ],
  ])('refuses %j', (broken, message) => {
    expect(() => loadRanker(broken)).toThrow(message);
  });
});

/** An option for a place of the gazetteer with a score. */
function option(id: string, score: number): Option {
  const place = TOOLS.gazetteer.place(id);
  if (place === undefined) throw new Error(`no such place: ${id}`);
  return {
    place,
    quality: 'primary',
    match: 'whole',
    features: emptyFeatures(),
    alone: 0,
    score,
    share: 0,
  };
}

describe('choose', () => {
  it('counts near candidates together', () => {
    // The city of Lima, its province around it, and Lima in Ohio.
    const options = [
      option('geonames:3936456', 2),
      option('geonames-admin1:PE.15', 2),
      option('geonames:5160783', 2),
    ];
    shareOut(options);
    expect(choose(options)?.probability).toBeCloseTo(2 / 3, 9);
  });

  it('takes a city and its state together against a namesake', () => {
    const options = [
      option('geonames:5160783', 2.1),
      option('geonames:3936456', 2),
      option('geonames-admin1:PE.15', 1.9),
    ];
    shareOut(options);
    expect(choose(options)?.best.place.id).toBe('geonames:3936456');
  });

  it('does not count the towns near each other against a country', () => {
    // Two towns called Lebanon in Pennsylvania's neighbourhood would outvote it.
    const options = [
      option('iso3166-1:LB', 2),
      option('geonames:5197517', 1.9),
      option('geonames-admin2:US.PA.075', 1.9),
    ];
    shareOut(options);
    expect(choose(options)?.best.place.id).toBe('iso3166-1:LB');
  });

  it('has no answer where there are no options', () => {
    expect(choose([])).toBeUndefined();
  });
});

/** The confidence in Lima of Peru whose score is so far ahead of the one in Ohio. */
function confidenceAhead(lead: number): number {
  const options = [option('geonames:3936456', lead), option('geonames:5160783', 0)];
  shareOut(options);
  const choice = choose(options);
  return choice === undefined ? 0 : confidenceOf(choice, TOOLS.ranker.confidence);
}

describe('confidenceOf', () => {
  it('rises with the lead of the best option', () => {
    const lead = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(lead, lead, (a, b) => {
        expect(confidenceAhead(Math.max(a, b))).toBeGreaterThanOrEqual(confidenceAhead(Math.min(a, b)));
      }),
    );
  });
});

describe('countCountryCues', () => {
  it.each([
    ['The Sheriff and the School District met downtown; the bill was $40.', 'US'],
    ['The NHS and the borough said the car park cost £40.', 'GB'],
    ['RCMP Const. Ann Roe spoke for the NDP.', 'CA'],
    ['The councillors walked through the colourful centre of the neighbourhood.', 'COMMONWEALTH'],
    ['', ''],
  ])('tells where %j was written', (text, country) => {
    const [first] = [...countCountryCues(text)].filter(([, cue]) => cue > 0).toSorted((a, b) => b[1] - a[1]);
    expect(first?.[0] ?? '').toBe(country);
  });
});

/** The plain way: one expression a country, each through the whole text. */
function countPlainly(text: string): [string, number][] {
  return Object.entries(COUNTRY_CUES).map(([country, lines]) => {
    const [sign] = Object.entries(CURRENCY_SIGNS).find(([, owner]) => owner === country) ?? [];
    const words = `\\b(?:${lines.join('|').replaceAll('*', '\\w*')})(?!\\w)`;
    const pattern = new RegExp(sign === undefined ? words : `${words}|[${sign}]\\d`, 'gu');
    const count = text.match(pattern)?.length ?? 0;
    return [country, Math.min(1, Math.log1p(count) / Math.log(4))];
  });
}

describe('countCountryCues of overlapping cues', () => {
  it('counts as one expression a country does', () => {
    const pieces = fc.constantFrom(
      ...'Metropolitan|Police|Department|Crown|Court|attorney|Mayor of|Lord|a.m.|$4|£5|US$6'.split('|'),
      ...'Garda|Gardaí|neighbour|neighborly|x|MPs|Route 6|éSen.|mid-county|Det Con|Detective Sgt'.split('|'),
    );
    const text = fc
      .array(fc.tuple(pieces, fc.constantFrom(' ', '', '-', '\n', '.')))
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (words) => {
        expect([...countCountryCues(words)]).toEqual(countPlainly(words));
      }),
    );
  });
});

describe('findHome', () => {
  it.each([
    ['Athens, Ohio', 'geonames:4505542'],
    ['Athens', 'geonames:264371'],
    ['geonames:3936456', 'geonames:3936456'],
    ['London, Ontario, Canada', 'geonames:6058560'],
  ])('takes %s for %s', (near, id) => {
    expect(findHome(TOOLS.gazetteer, near).place?.id).toBe(id);
  });

  it('takes a point as it is', () => {
    expect(findHome(TOOLS.gazetteer, [-82.1, 39.3])).toEqual({ lonLat: [-82.1, 39.3], place: null });
  });
});

describe('closeness', () => {
  const lonLat = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  );

  it('is 1 at the same point, the same both ways, and never more', () => {
    fc.assert(
      fc.property(lonLat, lonLat, (a, b) => {
        expect(closeness(a, a, 60)).toBe(1);
        expect(closeness(a, b, 60)).toBeCloseTo(closeness(b, a, 60), 12);
        expect(closeness(a, b, 60)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('sees over the antimeridian', () => {
    expect(closeness([179.9, 0], [-179.9, 0], 60)).toBeCloseTo(Math.exp(-22.24 / 60), 3);
  });
});

describe('numberInWords', () => {
  it.each([
    [2, 'two'],
    [10, 'ten'],
    [12, '12'],
  ])('writes %i as %s', (number, words) => {
    expect(numberInWords(number)).toBe(words);
  });
});
