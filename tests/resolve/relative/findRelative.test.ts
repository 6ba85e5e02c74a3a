import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRelative } from '../../../src/resolve/relative/findRelative.ts';
import type { RelativeMention } from '../../../src/resolve/relative/types.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { marked } from '../marked.ts';

const part = (parts: readonly string[]): string => parts.filter((each) => each !== '').join(' ') || '-';

/** "words | relation | what is told | the thing described". */
const inWords = (
  text: string,
  names: readonly { start: number; end: number }[],
  mention: RelativeMention,
): string => {
  const { start, end, relation, distanceKm, duration, mode, bearing, precision, isHalfway, head, subject } =
    mention;
  const named = subject === null ? undefined : names[subject];
  const told = [
    distanceKm === undefined ? '' : `${Math.round(distanceKm * 10) / 10} km`,
    duration === undefined ? '' : `${duration.value} ${duration.unit} ${mode}`,
    bearing === undefined ? '' : `${bearing}°`,
    precision,
    isHalfway === true ? 'halfway' : '',
  ];
  const thing = [head?.noun ?? '', named === undefined ? '' : text.slice(named.start, named.end)];
  return [text.slice(start, end), relation, part(told), part(thing)].join(' | ');
};

const relativesIn = (source: string): string[] => {
  const { text, mentions } = marked(source);
  return findRelative(text, sentencesOf(text), mentions).map((mention) => inWords(text, mentions, mention));
};

describe('findRelative', () => {
  it.each<[source: string, relatives: string[]]>([
    // Distance and direction.
    [
      'A port, situated about 50 miles north of [Lima].',
      ['about 50 miles north of Lima | offset | 80.5 km 0° about | port'],
    ],
    ['It shook 68 km NNW of [Chancay].', ['68 km NNW of Chancay | offset | 68 km 337.5° survey | -']],
    [
      'The reef is some 20 km off the coast of [Natal].',
      ['some 20 km off the coast of Natal | offset | 20 km about | reef'],
    ],
    [
      'More than 300 km south-east of [Perth] it rained.',
      ['More than 300 km south-east of Perth | offset | 300 km 135° more than | -'],
    ],
    [
      'A base less than 10 miles from [Basra] burned.',
      ['less than 10 miles from Basra | offset | 16.1 km less than | base'],
    ],
    [
      'A ship within five nautical miles of [Aden] sank.',
      ['within five nautical miles of Aden | offset | 9.3 km less than | -'],
    ],
    [
      'A mine fifty kilometres due west of [Oruro].',
      ['fifty kilometres due west of Oruro | offset | 50 km 270° plain | mine'],
    ],
    [
      'A farm two and a half miles from [Salem].',
      ['two and a half miles from Salem | offset | 4 km plain | farm'],
    ],
    [
      'A farm a mile and a half from [Salem].',
      ['a mile and a half from Salem | offset | 2.4 km plain | farm'],
    ],
    ['A farm half a mile from [Salem].', ['half a mile from Salem | offset | 0.8 km plain | farm']],
    ['A farm a dozen miles from [Salem].', ['a dozen miles from Salem | offset | 19.3 km plain | farm']],
    [
      'A camp 10 to 15 miles north of [Mosul].',
      ['10 to 15 miles north of Mosul | offset | 20.1 km 0° about | camp'],
    ],
    ['A camp 1,200 metres from [Mosul].', ['1,200 metres from Mosul | offset | 1.2 km plain | camp']],
    [
      'The town, 20 miles outside the Peruvian capital, [Lima], grew.',
      ['20 miles outside the Peruvian capital, Lima | offset | 32.2 km plain | town'],
    ],
    ['A hamlet several miles east of [Bend].', ['several miles east of Bend | offset | 90° about | hamlet']],
    // A direction alone.
    ['The port north of [Lima] is new.', ['north of Lima | offset | 0° about | port']],
    ['It lies just south-west of [Bonn].', ['just south-west of Bonn | near | 225° about | -']],
    ['To the north of [Lima] lies a hill.', ['To the north of Lima | offset | 0° about | -']],
    // A part of it.
    ['They fled to northern [Iraq].', ['northern Iraq | within | 0° about | -']],
    ['Northern [Iraq] is calm.', ['Northern Iraq | within | 0° about | -']],
    ['Snow fell in the far north of [Mali].', ['the far north of Mali | within | 0° about | -']],
    ['Snow fell in western parts of [Kenya].', ['western parts of Kenya | within | 270° about | -']],
    [
      'Snow fell in south [London] and central [Peru].',
      ['south London | within | 180° about | -', 'central Peru | within | about | -'],
    ],
    // Between two.
    [
      'The village lies halfway between [Lima] and [Ica].',
      ['halfway between Lima and Ica | between | about halfway | village'],
    ],
    ['He walked the road between [Lima] and [Ica].', ['between Lima and Ica | between | about | road']],
    // Near.
    ['It burned just outside [Oslo].', ['just outside Oslo | near | about | -']],
    ['A camp on the outskirts of [Mosul] burned.', ['on the outskirts of Mosul | near | about | camp']],
    ['A village near [Mosul] burned.', ['near Mosul | near | about | village']],
    [
      'A ferry sank off the northern coast of [Cebu].',
      ['off the northern coast of Cebu | near | 0° about | -'],
    ],
    ['A pottery yard off [Main Street] burned.', ['off Main Street | near | about | -']],
    // By time.
    [
      'The camp is a two-hour drive from [Erbil].',
      ['a two-hour drive from Erbil | travel | 2 hour drive plain | camp'],
    ],
    [
      'The mine is a day’s walk from [Cusco].',
      ['a day’s walk from Cusco | travel | 1 day walk plain | mine'],
    ],
    [
      'It is about three hours by train north of [Puno].',
      ['about three hours by train north of Puno | travel | 3 hour train 0° about | -'],
    ],
    [
      'An island a 45-minute flight from [Iquitos].',
      ['a 45-minute flight from Iquitos | travel | 45 minute flight plain | island'],
    ],
    // Of a place that is named; and the same thing told twice.
    [
      '[Chancay], a port 50 miles north of [Lima], grew.',
      ['50 miles north of Lima | offset | 80.5 km 0° plain | port Chancay'],
    ],
    [
      '[Callao] is about five miles west of [Lima].',
      ['about five miles west of Lima | offset | 8 km 270° about | Callao'],
    ],
    [
      'The camp on the outskirts of [Mosul] is an hour north of [Kirkuk].',
      [
        'on the outskirts of Mosul | near | about | camp',
        'an hour north of Kirkuk | travel | 1 hour drive 0° plain | camp',
      ],
    ],
    [
      'The farm, a mile from [Salem], half a mile from [Bend], burned.',
      [
        'a mile from Salem | offset | 1.6 km plain | farm',
        'half a mile from Bend | offset | 0.8 km plain | farm',
      ],
    ],
    [
      'A camp near [Mosul], 80 km west of [Erbil], burned.',
      ['near Mosul | near | about | camp', '80 km west of Erbil | offset | 80 km 270° plain | Mosul'],
    ],
    [
      'Near [Cuba], about 80 miles southwest of [St. Louis], it burned.',
      [
        'Near Cuba | near | about | -',
        'about 80 miles southwest of St. Louis | offset | 128.7 km 225° about | Cuba',
      ],
    ],
  ])('%s', (source, relatives) => {
    expect(relativesIn(source)).toEqual(relatives);
  });

  it.each([
    'He came from [Oslo], and the people of [Salem] with him.',
    'Talks between [Peru] and [Chile] went on, and so did flights between [Lima] and [Ica].',
    'It cost $50 miles from [Ica], 3 blocks from [Bend].',
    'The border with [Chile] is shut; the Southern District of [Ohio] is open.',
    'South [Africa] and North [Macedonia] sent aid.',
    'They fled to nearby [Idlib].',
    'Nearly [Lima] won. It lies 50 miles. [Lima] slept.',
    'He left ten days after from [Oslo].',
    'It is 50 miles north of the border with [Chile].',
  ])('finds none in: %s', (source) => {
    expect(relativesIn(source)).toEqual([]);
  });

  it('tells a place from a description', () => {
    const text = 'A town 60 kilometres northeast of the capital.';
    const capital = { start: text.indexOf('the capital'), end: text.length - 1, kind: 'description' };
    expect(findRelative(text, sentencesOf(text), [capital])).toMatchObject([
      { start: 7, end: text.length - 1, distanceKm: 60, bearing: 45, head: { noun: 'town' }, subject: null },
    ]);
  });

  it('reaches over a demonym, and over no place', () => {
    const text =
      'A town 20 miles outside the Peruvian capital, Lima, lies between the Peruvian city of Ica and Arica.';
    const names = ['Peruvian', 'Lima', 'Peruvian', 'Ica', 'Arica'];
    let last = 0;
    const mentions = names.map((name) => {
      const start = text.indexOf(name, last);
      last = start + name.length;
      return { start, end: last, kind: name === 'Peruvian' ? 'demonym' : 'place' };
    });
    expect(findRelative(text, sentencesOf(text), mentions)).toMatchObject([
      { relation: 'offset', anchors: [1], head: { noun: 'town' } },
      { relation: 'between', anchors: [3, 4] },
    ]);
  });

  it('tells nothing from a demonym', () => {
    const text = 'northern Iraqi troops';
    expect(findRelative(text, sentencesOf(text), [{ start: 9, end: 14, kind: 'demonym' }])).toEqual([]);
  });

  const words = fc.constantFrom(
    ...'about 50 fifty miles km NNW north northern of from the [Lima] [Ica] , between and halfway a two-hour drive near outside off coast port is . \n 1,200'.split(
      ' ',
    ),
  );

  it('gives spans that end with the anchor, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const { text, mentions } = marked(parts.join(' '));
        for (const { start, end, anchors, head, subject } of findRelative(
          text,
          sentencesOf(text),
          mentions,
        )) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(mentions[anchors.at(-1) ?? -1]?.end).toBe(end);
          expect(mentions[anchors[0] ?? -1]?.start).toBeGreaterThanOrEqual(start);
          expect(text.slice(head?.start, head?.end)).toBe(head?.noun ?? text);
          expect(mentions[subject ?? -1]?.end ?? 0).toBeLessThanOrEqual(start);
        }
      }),
    );
  });
});
