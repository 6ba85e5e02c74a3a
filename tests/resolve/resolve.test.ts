import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/resolve/resolve.ts';
import { TOOLS, readMarked, resolveMarked } from './resolveMarked.ts';

const idsOf = (marked: string): string[] => resolveMarked(marked).map(({ place }) => place?.id ?? 'none');

describe('resolve', () => {
  it.each([
    [
      'a town with its state',
      'The fair in [Paris], [Texas], opens in May.',
      ['geonames:4717560', 'geonames-admin1:US.TX'],
    ],
    [
      'a town with its country',
      'She flew to [Paris], [France], in May.',
      ['geonames:2988507', 'iso3166-1:FR'],
    ],
    [
      'a town with its country, in an article about another of the name',
      '[Granada] is in [Andalusia], near [Seville]. In [Granada], [Nicaragua], the mayor waved.',
      ['geonames:2517117', 'geonames-admin1:ES.51', 'geonames:2510911', 'geonames:3619136', 'iso3166-1:NI'],
    ],
    [
      'countries in a list',
      '[Cuba], [Mexico] and [Peru] signed; [Cuba], [Mexico], [Peru].',
      ['CU', 'MX', 'PE', 'CU', 'MX', 'PE'].map((code) => `iso3166-1:${code}`),
    ],
    [
      'an abbreviated state',
      'A barn burned in [Lima], [Ohio], and one in Ada.',
      ['geonames:5160783', 'geonames-admin1:US.OH'],
    ],
    [
      'a province',
      'Police in [London], [Ontario], closed two roads.',
      ['geonames:6058560', 'geonames-admin1:CA.08'],
    ],
    [
      'the state before the town',
      'He was born in the [Ohio] town of [Athens].',
      ['geonames-admin1:US.OH', 'geonames:4505542'],
    ],
    [
      'two towns of one name',
      'Trains from [Springfield], [Illinois], reach [Springfield], [Missouri], by night.',
      ['geonames:4250542', 'geonames-admin1:US.IL', 'geonames:4409896', 'geonames-admin1:US.MO'],
    ],
    [
      'the country of Georgia',
      "[Georgia]'s foreign minister met envoys from [Armenia] in [Tbilisi].",
      ['iso3166-1:GE', 'iso3166-1:AM', 'geonames:611717'],
    ],
    [
      'the state of Georgia',
      'Sheriffs across [Georgia] and [Alabama] searched from [Savannah] to [Mobile].',
      ['geonames-admin1:US.GA', 'geonames-admin1:US.AL', 'geonames:4221552', 'geonames:4076598'],
    ],
    [
      'a county by the city in it',
      'Deputies in [Cook County] said the man came from [Chicago].',
      ['geonames-admin2:US.IL.031', 'geonames:4887398'],
    ],
    [
      'a capital said for its government',
      '[Washington] said it would send engineers to [Ukraine].',
      ['geonames:4140963', 'iso3166-1:UA'],
    ],
    ['a newspaper’s town', 'The [Washington] Post printed the letter in full.', ['geonames:4140963']],
    [
      'a river',
      'The [Mississippi River] rose again at [Natchez].',
      ['dateline:river/mississippi-river', 'geonames:4437982'],
    ],
    [
      'a capital in the company of its country',
      'Talks in [Lima] ended late. [Peru] signed, and the guests left [Lima].',
      ['geonames:3936456', 'iso3166-1:PE', 'geonames:3936456'],
    ],
    [
      'a small town in the company of its neighbours',
      'Snow closed schools in [Jordan], [Minneapolis] and [Scott County], [Minnesota].',
      ['geonames:5032106', 'geonames:5037649', 'geonames-admin2:US.MN.139', 'geonames-admin1:US.MN'],
    ],
    ['a demonym', '[Brazilian] and [Chinese] officials met.', ['iso3166-1:BR', 'iso3166-1:CN']],
    [
      'a code of two letters',
      'A plant in [Gary], [IN], will close.',
      ['geonames:4920607', 'geonames-admin1:US.IN'],
    ],
    ['a word for a direction', 'Fighting spread in [northern Iraq].', ['iso3166-1:IQ']],
    [
      'the state that holds the town before it',
      'Snow fell in [Buffalo], [New York].',
      ['geonames:5110629', 'geonames-admin1:US.NY'],
    ],
    [
      'the kind of what is listed beside it',
      'Doctors in [Oregon] and [Washington] may do so.',
      ['geonames-admin1:US.OR', 'geonames-admin1:US.WA'],
    ],
    [
      'three towns of one name, each with its state',
      'A bridge left [Springfield], [Illinois], for [Springfield], [Missouri]. The mayor of [Springfield], [Massachusetts], sent a cake.',
      [
        'geonames:4250542',
        'geonames-admin1:US.IL',
        'geonames:4409896',
        'geonames-admin1:US.MO',
        'geonames:4951788',
        'geonames-admin1:US.MA',
      ],
    ],
    [
      'the one that lies where the text says',
      'The ship was due in [Tripoli], some 80 kilometres north of [Beirut], and sailed to [Libya].',
      ['geonames:266826', 'geonames:276781', 'iso3166-1:LY'],
    ],
    [
      'the large city whose name is written without accents, as it is',
      '[Tuxtla Gutiérrez], [San Cristóbal de las Casas] and [Ocosingo] sent parcels to [Los Angeles].',
      ['geonames:3515001', 'geonames:3519537', 'geonames:3522484', 'geonames:5368361'],
    ],
    [
      'the town before the district around it',
      'The barge passed [Linz] and [Melk] in [Austria].',
      ['geonames:2772400', 'geonames:2771682', 'iso3166-1:AT'],
    ],
    [
      'the district where the word stands beside it',
      'Farmers in [Melk] district and in [Linz] met.',
      ['geonames-admin2:AT.03.315', 'geonames:2772400'],
    ],
    ['a telephone number', 'Call the [Athens] office at 740-555-0134.', ['geonames:4505542']],
  ])('takes %s', (_what, marked, ids) => {
    expect(idsOf(marked)).toEqual(ids);
  });

  it('places a name only where name and place together are likely enough, and keeps the guess of one that a person marked', () => {
    const { text, mentions } = readMarked('A judge from [Albany] came late.');
    const doubtful = mentions.map((mention) => ({ ...mention, confidence: 0.7 }));
    const [found] = resolve(text, doubtful, TOOLS);
    expect(found).toMatchObject({ place: null, certainty: 'unknown' });
    expect(found?.reason).toContain('too doubtful to place; perhaps Albany');
    const [marked] = resolve(text, mentions, TOOLS);
    expect(marked).toMatchObject({ place: { name: 'Albany' }, certainty: 'unsure' });
    const certain = resolve(
      'Rain fell in Lima, Peru.',
      readMarked('Rain fell in [Lima], [Peru].').mentions.map((one) => ({ ...one, confidence: 0.6 })),
      TOOLS,
    );
    expect(certain.map(({ place }) => place?.name)).toEqual(['Lima', 'Peru']);
  });

  it('takes the people of a name for those of the country', () => {
    const text = 'Georgians cheered in Tbilisi, and Atlanta, Georgia, sent a band.';
    const mentions = ['Georgians', 'Tbilisi', 'Atlanta', 'Georgia,'].map((name, i) => {
      const start = text.indexOf(name);
      const kind = i === 0 ? ('demonym' as const) : ('place' as const);
      return { start, end: start + name.replace(',', '').length, kind, sub: 'plain' as const, confidence: 1 };
    });
    const ids = resolve(text, mentions, TOOLS).map(({ place }) => place?.id);
    expect(ids).toEqual(['iso3166-1:GE', 'geonames:611717', 'geonames:4180439', 'geonames-admin1:US.GA']);
  });

  it.each([
    ['The fair in [Paris], [Texas], opens.', 0, 'sure', 'named with its state, Texas'],
    ['The mayor of [Xyzzyville] said no.', 0, 'unknown', 'no place called Xyzzyville is in the gazetteer'],
    ['[Springfield] is a pleasant town.', 0, 'unsure', 'places called Springfield'],
    ['[Washington] said it would not sign.', 0, 'sure', 'the capital, said for its government'],
    ['[Tbilisi] was quiet.', 0, 'sure', 'the only place called Tbilisi'],
    ['The [Hocking River] rose at [Logan], [Ohio].', 0, 'unsure', 'knows only a part of the name'],
    ['The plane left [Lima Airport] in [Peru].', 0, 'unsure', 'which bears it'],
    ['[Peru] and [Chile] met in [Wachau].', 2, 'unsure', 'the only place called Wachau'],
    ['Shots rang out on [Elysian Street] in [New Orleans].', 0, 'unsure', 'put at New Orleans'],
  ])('says of %s [%i] that it is %s, for it is %s', (marked, number, certainty, reason) => {
    const resolution = resolveMarked(marked)[number];
    expect(resolution?.certainty).toBe(certainty);
    expect(resolution?.reason).toContain(reason);
  });

  it('keeps a mention that nothing bears, without a place', () => {
    const [resolution] = resolveMarked('The mayor of [Xyzzyville] said no.');
    expect(resolution).toMatchObject({ place: null, confidence: 0, candidates: [] });
  });

  it('puts a street at the town nearby only where it may', () => {
    const marked = 'Shots rang out on [Quux Street] in [New Orleans].';
    expect(resolveMarked(marked)[0]).toMatchObject({ method: 'nearby', certainty: 'unsure' });
    expect(resolveMarked(marked, { nearby: false })[0]).toMatchObject({ place: null, certainty: 'unknown' });
  });

  it.each([
    [
      'A crash in [Holliday], [Missouri], killed two.',
      'geonames-admin1:US.MO',
      'no place called Holliday in Missouri',
    ],
    ['The city of [Turkey] lies east of [Amarillo], [Texas].', 'geonames:5516233', 'no town called Turkey'],
  ])('does not mistake another place of the name for the one in %j', (marked, id, reason) => {
    const [resolution] = resolveMarked(marked);
    expect(resolution).toMatchObject({ method: 'nearby', certainty: 'unsure', place: { id } });
    expect(resolution?.reason).toContain(reason);
  });

  it('never puts a name elsewhere that the gazetteer knows whole', () => {
    const [resolution] = resolveMarked('The exhibition came from [Maryville] to [Fort Worth], [Texas].');
    expect(resolution).toMatchObject({ method: 'gazetteer', place: { name: 'Maryville' } });
  });

  it('takes the town near the home of the publisher', () => {
    const marked = 'The [Athens] council raised the price of water.';
    const idNear = (near: string): string | undefined => resolveMarked(marked, { near })[0]?.place?.id;
    expect(idNear('Athens, Texas')).toBe('geonames:4671545');
    expect(idNear('Athens, Ohio')).toBe('geonames:4505542');
    expect(resolveMarked(marked, { near: 'Athens, Ohio' })[0]?.reason).toContain('the home of the publisher');
  });

  it('tells first what the text says of the place itself', () => {
    const [resolution] = resolveMarked('A fire in [Lima], [Ohio], spread to [Ada], [Ohio].');
    expect(resolution?.reason).toMatch(/^named with its state, Ohio/u);
  });

  it('keeps a long text in order over the windows that it is read in', () => {
    const { text, mentions } = readMarked('Rain fell in [Lima], [Peru]. '.repeat(400));
    const ids = resolve(text, mentions, TOOLS).map(({ place }) => place?.id);
    expect(new Set(ids.filter((_, number) => number % 2 === 0))).toEqual(new Set(['geonames:3936456']));
    expect(new Set(ids.filter((_, number) => number % 2 === 1))).toEqual(new Set(['iso3166-1:PE']));
  });

  it('refuses a home that is nowhere', () => {
    expect(() => resolveMarked('[Lima]', { near: 'Xyzzyville' })).toThrow(
      'near names no known place: "Xyzzyville"',
    );
    expect(() => resolveMarked('[Lima]', { near: [-12, 277] })).toThrow(
      'near is no point on the globe: [-12,277]',
    );
  });
});

describe('resolve, whatever it is given', () => {
  const names = fc.constantFrom(
    'Paris',
    'Springfield',
    'Georgia',
    'Lima',
    'Quux Road',
    'U.S.',
    '北京',
    '',
    '—',
    'in',
    'Saint-Denis',
  );
  const words = fc.constantFrom(
    ' in ',
    ', ',
    ' and the ',
    ' Police. ',
    '\n',
    ' (',
    ' 512-555-0134 ',
    ' of ',
    ' 🌍 ',
  );
  const articles = fc
    .array(fc.tuple(words, names), { maxLength: 30 })
    .map((pairs) => pairs.map(([word, name]) => `${word}[${name}]`).join(''));

  it('gives one resolution a mention in their order, with shares and confidences from 0 to 1', () => {
    fc.assert(
      fc.property(articles, (marked) => {
        const { text, mentions } = readMarked(marked);
        const resolutions = resolve(text, mentions, TOOLS);
        expect(resolutions.map(({ mention }) => mention)).toEqual(mentions);
        for (const { candidates, confidence, place, certainty, reason } of resolutions) {
          const sum = candidates.reduce((all, { score }) => all + score, 0);
          expect(sum).toBeLessThanOrEqual(1 + 1e-9);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(place === null).toBe(certainty === 'unknown');
          expect(candidates.length).toBeLessThanOrEqual(5);
          expect(place === null || candidates[0]?.place === place).toBe(true);
          expect(reason).not.toBe('');
        }
      }),
    );
  });

  it('gives the same again, and in the order of the mentions however they come', () => {
    fc.assert(
      fc.property(articles, (marked) => {
        const { text, mentions } = readMarked(marked);
        const once = resolve(text, mentions, TOOLS);
        expect(resolve(text, mentions, TOOLS)).toEqual(once);
        expect(resolve(text, mentions.toReversed(), TOOLS)).toEqual(once.toReversed());
      }),
    );
  });
});
