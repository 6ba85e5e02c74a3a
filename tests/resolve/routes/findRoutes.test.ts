import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoutes } from '../../../src/resolve/routes/findRoutes.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { marked } from '../marked.ts';

const routesIn = (source: string): string[] => {
  const { text, mentions } = marked(source);
  const name = (i: number): string => text.slice(mentions[i]?.start, mentions[i]?.end);
  return findRoutes(text, sentencesOf(text), mentions).map(({ from, to }) => `${name(from)} to ${name(to)}`);
};

describe('findRoutes', () => {
  it.each<[source: string, routes: string[]]>([
    ['After [Lima], she will go to the Chilean coastal city of [Arica].', ['Lima to Arica']],
    ['After visiting [Lima], the queen travels to [Quito].', ['Lima to Quito']],
    ['From [Lima], the band flew on to [Quito].', ['Lima to Quito']],
    ['He flew from [Oslo] to [Bergen] on Monday.', ['Oslo to Bergen']],
    ['The pilgrims walk from [Porto] via [Braga] to [Santiago].', ['Porto to Braga', 'Braga to Santiago']],
    ['They sailed from [Cadiz] to [Lisbon] and then to [Porto].', ['Cadiz to Lisbon', 'Lisbon to Porto']],
    [
      'After [Linz], he will go to [Vienna], where a friend has a piano, and then to [Győr].',
      ['Linz to Vienna', 'Vienna to Győr'],
    ],
    [
      'After [Vienna], he will go to [Bratislava], where a friend lives, and then to [Komárno] and [Esztergom].',
      ['Vienna to Bratislava', 'Bratislava to Komárno', 'Komárno to Esztergom'],
    ],
    [
      'He flew from [Oslo] to [Bergen] and then to [Lima] and the city of [Quito] on Friday.',
      ['Oslo to Bergen', 'Bergen to Lima', 'Lima to Quito'],
    ],
    // Nothing tells which comes first, or that both are stops.
    ['He flew from [Oslo] to [Bergen] and [Lima].', ['Oslo to Bergen']],
    [
      'He flew from [Oslo] to [Bergen] and then to [Lima] and [Quito] cheered.',
      ['Oslo to Bergen', 'Bergen to Lima'],
    ],
    ['He flew from [Oslo] to [Bergen], and then to [Lima], [Peru].', ['Oslo to Bergen', 'Bergen to Lima']],
    ['She left [Oslo] early for [Bergen].', ['Oslo to Bergen']],
    ['She drove with her son from [Oslo] to [Bergen].', ['Oslo to Bergen']],
    ['The minister heads to [Bergen] after [Oslo].', ['Oslo to Bergen']],
    ['The minister returned to [Oslo] from [Bergen].', ['Bergen to Oslo']],
    ['The pope visited [Quito] before flying to [La Paz].', ['Quito to La Paz']],
    ['He flew to [Lima] and then drove on to [Ica].', ['Lima to Ica']],
    ['A convoy travelling from [Erbil] to [Mosul] was hit.', ['Erbil to Mosul']],
  ])('%s', (source, routes) => {
    expect(routesIn(source)).toEqual(routes);
  });

  it.each([
    'Flights from [Oslo] to [Bergen] were cancelled.',
    'From [Oslo] to [Bergen] the mood was dark.',
    'Prices from [Oslo] to [Bergen] rose; emails went from [Oslo] to [Bergen].',
    'The road goes from [Oslo] to [Bergen].',
    'The fight moved. Power moved from [Delhi] to [Mumbai].',
    'She did not fly from [Oslo] to [Bergen].',
    'She could travel from [Oslo] to [Bergen] in May.',
    'He refused to go from [Oslo] to [Bergen].',
    'After [Oslo], [Bergen] is the largest.',
    'After [Oslo], the tour was over. He went to [Bergen].',
    'She left [Oslo] in May. For [Bergen] it was late.',
    'He lives in [Oslo] and works in [Bergen].',
    'It is easy to fly from [Oslo] to [Bergen].',
  ])('finds none in: %s', (source) => {
    expect(routesIn(source)).toEqual([]);
  });

  it('quotes the clause that says so', () => {
    const { text, mentions } = marked(
      'It rained, and after noon, she flew from [Oslo] to [Bergen], they say.',
    );
    const [route] = findRoutes(text, sentencesOf(text), mentions);
    expect(text.slice(route?.start, route?.end)).toBe('she flew from Oslo to Bergen');
  });

  it('quotes of a long way only the leg that goes too far', () => {
    const stops = Array.from({ length: 80 }, (_, i) => `[Town${i}]`);
    const { text, mentions } = marked(`He flew from ${stops.join(' to ')}.`);
    const legs = findRoutes(text, sentencesOf(text), mentions);
    expect(legs).toHaveLength(79);
    expect(Math.max(...legs.map(({ start, end }) => end - start))).toBeLessThanOrEqual(600);
  });

  const words = fc.constantFrom(
    ...'After from to via flew left for go will , . [Oslo] [Bergen] the city of and then not \n'.split(' '),
  );

  it('goes from one mention to another, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const { text, mentions } = marked(parts.join(' '));
        for (const { from, to, start, end } of findRoutes(text, sentencesOf(text), mentions)) {
          expect(from).not.toBe(to);
          for (const stop of [mentions[from], mentions[to]]) {
            expect(stop?.start).toBeGreaterThanOrEqual(start);
            expect(stop?.end).toBeLessThanOrEqual(end);
          }
        }
      }),
    );
  });
});
