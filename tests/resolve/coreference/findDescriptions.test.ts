import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDescriptions } from '../../../src/resolve/coreference/findDescriptions.ts';
import type { DescribableThing } from '../../../src/resolve/coreference/types.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { marked } from '../marked.ts';

/** What is known of the names in these texts. */
const KNOWN: Readonly<Record<string, Omit<DescribableThing, 'start' | 'end'>>> = {
  Lima: { kind: 'city', key: 'lima', isCapital: true },
  Ica: { kind: 'city', key: 'ica' },
  Peru: { kind: 'country', key: 'peru' },
  Chile: { kind: 'country', key: 'chile' },
  'about 50 miles north of Lima': { kind: 'port', key: 'port', headNoun: 'port' },
  Chancay: { kind: 'city', key: 'chancay' },
  'Amazon River': { kind: 'river', key: 'amazon' },
  Piura: { kind: 'region', key: 'piura' },
  'Rayo Bridge': { kind: 'building', key: 'rayo' },
};

/** "the words = the name they stand for". */
const descriptionsIn = (source: string): string[] => {
  const { text, mentions } = marked(source);
  const things = mentions.map(({ start, end }): DescribableThing => {
    const known = KNOWN[text.slice(start, end)];
    if (known === undefined) throw new Error(`${text.slice(start, end)} is not known`);
    return { start, end, ...known };
  });
  return findDescriptions(text, sentencesOf(text), things).map(({ start, end, thing }) => {
    const named = things[thing];
    return `${text.slice(start, end)} = ${text.slice(named?.start, named?.end)}`;
  });
};

describe('findDescriptions', () => {
  it.each<[source: string, descriptions: string[]]>([
    ['She was born in [Lima]. The city is large.', ['The city = Lima']],
    ['She was born in [Lima], left [Lima] and saw the city’s fall.', ['the city = Lima']],
    [
      'He opens a port [about 50 miles north of Lima]. To serve trade, the $3.5-billion complex is open. The port, they say, is large.',
      ['the $3.5-billion complex = about 50 miles north of Lima', 'The port = about 50 miles north of Lima'],
    ],
    [
      'A port [about 50 miles north of Lima] is new. The Chinese-funded port has cranes.',
      ['The Chinese-funded port = about 50 miles north of Lima'],
    ],
    ['They crossed [Peru] in May. The country was at peace.', ['The country = Peru']],
    [
      'They live in [Lima] in [Peru]. In the capital, food is dear. The country is rich.',
      ['the capital = Lima', 'The country = Peru'],
    ],
    [
      'The [Amazon River] rose. It rained. By Monday the swollen river had fallen.',
      ['the swollen river = Amazon River'],
    ],
    ['In [Ica], the town where she grew up, and in [Lima] it rained.', ['the town = Ica']],
    ['She moved to [Lima] and died there.', ['there = Lima']],
    ['She moved to [Lima]. There, she wrote.', ['There = Lima']],
    // "There" is not the place that is told from it, nor one of an aside, nor the state of a town.
    [
      'He hopes to be in [Lima] in July. The piano goes to [Ica], about 300 km south of there, in May.',
      ['there = Lima'],
    ],
    ['He flew to [Lima] and then to [Ica], an hour from there.', ['there = Lima']],
    ['In [Lima] it rains. Is he, who was born in [Ica], spoken of there?', ['there = Lima']],
    ['They looked like those in [Ica], [Piura], at the farm there.', ['there = Ica']],
    ['They crossed the [Rayo Bridge]. The bridge shook.', ['The bridge = Rayo Bridge']],
    // A description keeps the place at hand.
    [
      'They saw [Lima]. One. The city grew. Two. Three. The city fell.',
      ['The city = Lima', 'The city = Lima'],
    ],
  ])('%s', (source, descriptions) => {
    expect(descriptionsIn(source)).toEqual(descriptions);
  });

  it.each([
    // Two fit.
    'She left [Lima] for [Ica]. The city is large.',
    'They crossed [Peru] and [Chile]. The country was at peace.',
    'She left [Lima] for [Ica]. She died there.',
    'The town lent a spare bridge. They shut the [Rayo Bridge]. The bridge shook.',
    'The piano goes to [Ica], about 300 km south of there.',
    'They crossed the [Rayo Bridge]. The road is long. The school is shut.',
    'In [Lima] it rains. [Lima] fell. [Lima] is old. He saw [Ica]. The city is large.',
    '[Lima] is to be the country’s most modern city, and it is the ninth city to vote.',
    // Another, a part of a longer name, or none of the kind.
    'She was born in [Lima]. The nearest city is far. The other city is near.',
    'She was born in [Lima]. The city council met. The port authority paid.',
    'She was born in [Lima]. A city is large. Every city is.',
    'She was born in [Lima]. The country is large. The river is long.',
    'They live in [Ica]. In the capital, food is dear.',
    'They live in [Lima]. The Chilean capital is far.',
    'They live in the city of [Lima] and in the capital, [Lima].',
    // Too far back.
    'They saw [Lima]. One. Two. Three. The city fell.',
    // No place at all.
    'They saw [Lima]. There is hope. There were doubts. He is out there.',
    'The city is large. They saw [Lima].',
  ])('guesses none in: %s', (source) => {
    expect(descriptionsIn(source)).toEqual([]);
  });

  it('says why', () => {
    const { text, mentions } = marked('They saw [Lima]. The city grew.');
    const things = mentions.map(({ start, end }) => ({ start, end, kind: 'city' as const }));
    expect(findDescriptions(text, sentencesOf(text), things)[0]?.reason).toBe(
      '“The city”: the only city named shortly before',
    );
  });

  const words = fc.constantFrom(
    ...'the The $3.5-billion city port capital there There , . [Lima] [Ica] is was of \n'.split(' '),
  );

  it('points back to a thing, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const { text, mentions } = marked(parts.join(' '));
        const things = mentions.map(({ start, end }) => ({
          start,
          end,
          kind: 'city' as const,
          isCapital: true,
        }));
        let last = 0;
        for (const { start, end, thing } of findDescriptions(text, sentencesOf(text), things)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(things[thing]?.end).toBeLessThanOrEqual(start);
          last = end;
        }
      }),
    );
  });
});
