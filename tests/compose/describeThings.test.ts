import { describe, expect, it } from 'vitest';
import { describeThings } from '../../src/compose/describeThings.ts';
import type { FoundMention, FoundThing } from '../../src/compose/found.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { GAZETTEER } from '../gazetteer/builtGazetteer.ts';
import { thingOf } from './thingOf.ts';

/** What the names of these texts were taken for, before the words beside them are read; those not here are unknown. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  Lima: 'geonames:3936456',
  Beirut: 'geonames:276781',
  // Of Libya.
  Tripoli: 'geonames:2210247',
  'St. Louis': 'geonames:4407066',
  Cuba: 'iso3166-1:CU',
  'Key West': 'geonames:4160812',
  Columbus: 'geonames:4509177',
  Lancaster: 'geonames:4516233',
  'Fairfield County': 'geonames-admin2:US.OH.045',
  Ohio: 'geonames-admin1:US.OH',
  Iraq: 'iso3166-1:IQ',
  Mosul: 'geonames:99072',
  Mexico: 'iso3166-1:MX',
  'Mexico City': 'geonames:3530597',
  Gilroy: 'geonames:5352214',
  'San Jose': 'geonames:5392171',
};

/** "words = name of the place (how it was found)", for what is described, and for names that mean another place by it. */
const describedIn = (source: string): string[] => {
  const text = source.replaceAll(/[[\]]/gu, '');
  const things = new Map<string, FoundThing>();
  const mentions = [...source.matchAll(/\[([^\]]+)\]/gu)].map(({ index, 1: name = '' }, i): FoundMention => {
    const id = TAKEN_FOR[name];
    if (id !== undefined) things.set(id, thingOf(id));
    const start = index - 2 * i;
    return { start, end: start + name.length, kind: 'place', thing: id ?? null, confidence: 0.9, reason: '' };
  });
  const told = describeThings(text, sentencesOf(text), { things, mentions }, GAZETTEER);
  return told.mentions.flatMap(({ start, end, kind, thing: key }) => {
    const words = text.slice(start, end);
    const thing = told.things.get(key ?? '');
    if (thing === undefined || (kind === 'place' && key === TAKEN_FOR[words])) return [];
    const { name, country, resolution, stated } = thing;
    return [`${words} = ${name} ${country} (${resolution.method}${stated === undefined ? '' : ', stated'})`];
  });
};

describe('describeThings', () => {
  it.each<[source: string, described: string[]]>([
    // A thing of its own.
    [
      'A port 50 miles north of [Lima] is new. The port is large.',
      [
        'port = The port north of Lima PE (relative, stated)',
        '50 miles north of Lima = The port north of Lima PE (relative, stated)',
        'The port = The port north of Lima PE (relative, stated)',
      ],
    ],
    ['It burned just outside [Lima].', ['just outside Lima = Lima PE (gazetteer)']],
    // A place that is named lies there.
    [
      '[Lancaster], 30 miles southeast of [Columbus], grew.',
      ['30 miles southeast of Columbus = Lancaster US (gazetteer, stated)'],
    ],
    // Another place of the name does: this mention, or all where the text introduces it so.
    [
      'She was due in [Tripoli]. The hills above [Tripoli], some 80 kilometres north of [Beirut], are green. [Tripoli] fell.',
      [
        'Tripoli = Tripoli LB (gazetteer, stated)',
        'some 80 kilometres north of Beirut = Tripoli LB (gazetteer, stated)',
      ],
    ],
    [
      'Near [Cuba], about 80 miles southwest of [St. Louis], it burned. Police in [Cuba] came.',
      [
        'Cuba = Cuba US (gazetteer, stated)',
        'about 80 miles southwest of St. Louis = Cuba US (gazetteer, stated)',
        'Cuba = Cuba US (gazetteer, stated)',
      ],
    ],
    // No place of the name does, or nobody knows it.
    [
      'In [Xanadu], 20 km north of [Lima], it rained. [Xanadu] is large.',
      [
        'Xanadu = Xanadu PE (relative, stated)',
        '20 km north of Lima = Xanadu PE (relative, stated)',
        'Xanadu = Xanadu PE (relative, stated)',
      ],
    ],
    [
      'They moved to Alexander, south of [Columbus].',
      ['Alexander = Alexander US (relative, stated)', 'south of Columbus = Alexander US (relative, stated)'],
    ],
    // A country or county holds what is told, or is told by no miles.
    ['[Cuba], 90 miles south of [Key West], slept.', ['90 miles south of Key West = Cuba CU (gazetteer)']],
    [
      'It is in [Fairfield County], eight miles southwest of [Lancaster].',
      ['eight miles southwest of Lancaster = Eight miles southwest of Lancaster US (relative, stated)'],
    ],
    [
      'It came ashore on the coast of [Mexico], 300 miles (483 km) southwest of [Mexico City].',
      [
        '300 miles (483 km) southwest of Mexico City = 300 miles (483 km) southwest of Mexico City MX (relative, stated)',
      ],
    ],
    // A part of a country, and a place that is said to lie in one.
    ['They fled to northern [Iraq].', ['northern Iraq = Northern Iraq IQ (relative, stated)']],
    [
      'A farm in southern [Ohio] burned.',
      [
        'farm = The farm in southern Ohio US (relative, stated)',
        'southern Ohio = The farm in southern Ohio US (relative, stated)',
      ],
    ],
    ['They fled [Mosul], in northern [Iraq].', []],
    [
      'It rained in northern [Iraq] and snowed in the north of [Iraq].',
      [
        'northern Iraq = Northern Iraq IQ (relative, stated)',
        'the north of Iraq = Northern Iraq IQ (relative, stated)',
      ],
    ],
    // Told twice.
    [
      'It was centered six miles northeast of [Gilroy] and 30 miles southeast of [San Jose].',
      [
        'six miles northeast of Gilroy = Six miles northeast of Gilroy US (relative, stated)',
        '30 miles southeast of San Jose = Six miles northeast of Gilroy US (relative, stated)',
      ],
    ],
    // Journeys.
    ['The stage covered 109 miles from [Lima] to Ica, and it is two hours from [Lima] to Ica.', []],
  ])('%s', (source, described) => {
    expect(describedIn(source)).toEqual(described);
  });
});
