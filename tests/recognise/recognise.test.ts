import { beforeAll, describe, expect, it } from 'vitest';
import { recognise } from '../../src/recognise/recognise.ts';
import { loadRecogniser } from './loadRecogniser.ts';

let recogniser: ReturnType<typeof loadRecogniser>;
beforeAll(() => {
  recogniser = loadRecogniser();
});

/** "Lima place", "Peruvian demonym" */
function found(text: string): string[] {
  return recognise(text, recogniser).mentions.map(
    ({ start, end, kind }) => `${text.slice(start, end)} ${kind}`,
  );
}

describe('recognise', () => {
  it.each([
    ['The minister flew from Lima to Quito on Monday.', ['Lima place', 'Quito place']],
    ['LIMA, Peru (AP) — A bus fell into a ravine, police said.', ['LIMA place', 'Peru place']],
    ['SPRINGFIELD, Ill. -- Firefighters were called to a barn.', ['SPRINGFIELD place', 'Ill. place']],
    ['She moved to St. Paul, Minn., in 1998.', ['St. Paul place', 'Minn. place']],
    ['FLOODS HIT BANGKOK AND HANOI AFTER STORM', ['BANGKOK place', 'HANOI place']],
    ['A Brazilian nurse treated the wounded.', ['Brazilian demonym']],
    ['He studied at the London School of Economics.', ['London inside']],
    ['The Cook County Board met in Chicago.', ['Cook County inside', 'Chicago place']],
    ['“We left Aleppo at night,” she said in Beirut.', ['Aleppo place', 'Beirut place']],
    [
      'Officials from Kenya, Uganda and Rwanda met in Nairobi.',
      ['Kenya place', 'Uganda place', 'Rwanda place', 'Nairobi place'],
    ],
    ['The South African team lost in São Paulo.', ['South African demonym', 'São Paulo place']],
    ['Rain fell across the Middle East and the Black Sea.', ['Middle East place', 'Black Sea place']],
    ['Troops stayed in Bosnia and Herzegovina.', ['Bosnia and Herzegovina place']],
    ['The U.S. and the UK agreed.', ['U.S. place', 'UK place']],
    ['المدينة Cairo كبيرة and 北京 Beijing is larger.', ['Cairo place', 'Beijing place']],
    ['Fire in Lisbon 🔥🔥 spreads to Porto 😱', ['Lisbon place', 'Porto place']],
    ['Country\tCases\nMexico\t12\nSri Lanka\t1\n', ['Mexico place', 'Sri Lanka place']],
    ['- Paris\n- London\n- Berlin\n', ['Paris place', 'London place', 'Berlin place']],
    ['The ferry left Plymouth for Santander.', ['Plymouth place', 'Santander place']],
    [
      'Three Canadians and a New Zealander were hurt in Nepal.',
      ['Canadians demonym', 'New Zealander demonym', 'Nepal place'],
    ],
    ['He fled Deir ez-Zor for Gaziantep.', ['Deir ez-Zor place', 'Gaziantep place']],
    ['The mayor of Port-au-Prince resigned.', ['Port-au-Prince place']],
    [
      'Barrow, Jackson and Madison counties are under a warning.',
      ['Barrow place', 'Jackson place', 'Madison place'],
    ],
    ['The village of Ojo de Agua was cut off.', ['Ojo de Agua place']],
    ['A truck overturned on Highway 65 north of Springfield.', ['Highway 65 place', 'Springfield place']],
    [
      'Crews reopened State Highway 14 near Ozark, Mo.',
      ['State Highway 14 place', 'Ozark place', 'Mo. place'],
    ],
    ['He was held in Mercer County, W. Va., on Sunday.', ['Mercer County place', 'W. Va. place']],
    ['Logan-Rogersville students moved into a new building on Monday.', ['Logan place', 'Rogersville place']],
    ['The house of Virginia and Carl Reed burned down in Topeka.', ['Topeka place']],
    ['Sen. Jane Doe, DFL-Mankato, and Rep. Joe Roe, R-Dalton, voted no.', ['Mankato place', 'Dalton place']],
    ['Dayton Parks and Recreation Director Jane Doe said the park would close.', ['Dayton inside']],
    ['Kingston MPP Jane Doe asked about the tax.', ['Kingston place']],
    ['The United States flu season began in Texas.', ['United States place', 'Texas place']],
    ['He drives a Toyota Corolla and works for Miller Co. in Boston.', ['Boston place']],
    ['The city’s SWAT team and a UN envoy came to Nairobi.', ['Nairobi place']],
    ['T&T officials met in Port of Spain.', ['T&T place', 'Port of Spain place']],
    ['City | Rain, mm\nQuito | 12\nLa Paz | 3\n', ['Quito place', 'La Paz place']],
    ['See https://example.org/Lima or write to Quito@example.com from Bogotá.', ['Bogotá place']],
  ])('finds the places of %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Write to someone@paris.fr or see www.lima.pe and lima.pe.'],
    ['“That is enough,” said Mr. Paris. Mr. Paris left.'],
    ['Chad Smith and his wife, Georgia Smith, said they were tired.'],
    ['The West Nile virus was found in a crow.'],
    ['It cost US$300 and was built in 500 BC.'],
    ['On Monday in March they met the Pope.'],
    ['The Toyota hit a fence, Reuters and the BBC reported.'],
    ['Paris Hilton left.'],
    ['Georgia Ness said she would appeal. Ness was fined.'],
    ['United Way officials said the line was busy.'],
    ['An A/California/7/2009 virus was found.'],
    ['he said it was nice and warm in there.'],
    ['彼は東京に住んでいる。'],
    ['Он живёт в Москве.'],
    [''],
    [' \n\t'],
    ['\ud83d \udc00 \ud83d\ud83d'],
  ])('finds no place in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('tells the longer name around a place', () => {
    const text = 'He studied at the London School of Economics.';
    const [mention] = recognise(text, recogniser).mentions;
    expect(text.slice(mention?.within?.start, mention?.within?.end)).toBe('London School of Economics');
  });

  it('gives persons and organisations as names', () => {
    const text = 'Barack Obama spoke at the World Health Organization in Geneva.';
    const { names } = recognise(text, recogniser);
    const described = names.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);
    expect(described).toEqual(['Barack Obama person', 'World Health Organization organisation']);
  });

  it.each([
    ['a megabyte on one line', 'The mayor of Lima met Barack Obama in Quito. '.repeat(22_000)],
    ['a megabyte without a blank', 'Lima'.repeat(250_000)],
    ['a megabyte of dots and letters', 'a.b-'.repeat(250_000)],
    ['capitals without end', 'LIMA PERU QUITO '.repeat(60_000)],
    ['hyphens without end', 'Lima-'.repeat(200_000)],
    ['numbers and commas', '1,'.repeat(500_000)],
    ['a list without end', `the villages of ${'Lima, Quito, Osewo and '.repeat(11_000)}`],
    ['roads without end', 'State Highway 65 County Road '.repeat(9_000)],
    ['couples without end', 'Virginia and Georgia & '.repeat(11_000)],
    ['offices without end', 'Athens Director Jane Mayor '.repeat(10_000)],
    ['parties without end', ', R-Lima (D-Quito'.repeat(15_000)],
  ])(
    'reads %s',
    (_, text) => {
      const { mentions } = recognise(text, recogniser);
      expect(mentions.every(({ start, end }) => /^\p{Lu}/u.test(text.slice(start, end)))).toBe(true);
    },
    60_000,
  );
});
