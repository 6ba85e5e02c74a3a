import { describe, expect, it } from 'vitest';
import { callAsTold } from '../../src/compose/callAsTold.ts';
import type { FoundMention } from '../../src/compose/found.ts';
import { GAZETTEER } from '../gazetteer/builtGazetteer.ts';
import { thingOf } from './thingOf.ts';

const TUXTLA = 'geonames:3515001';
const MISRATA = 'geonames:2214846';
const SAN_CRISTOBAL = 'geonames:3519537';
const LOS_ANGELES = 'geonames:5368361';
const PERU = 'iso3166-1:PE';

/** What the thing is called where all names in brackets stand for it. */
function nameIn(source: string, id: string, kind: FoundMention['kind'] = 'place'): string | undefined {
  const text = source.replaceAll(/[[\]]/gu, '');
  const mentions = [...source.matchAll(/\[([^\]]+)\]/gu)].map(({ index, 1: name = '' }, i): FoundMention => {
    const start = index - 2 * i;
    return { start, end: start + name.length, kind, thing: id, confidence: 0.9, reason: '' };
  });
  return callAsTold(text, { things: new Map([[id, thingOf(id)]]), mentions }, GAZETTEER).things.get(id)?.name;
}

describe('callAsTold', () => {
  it.each([
    ['as the article', 'The post office in [Tuxtla Gutiérrez] is old.', TUXTLA, 'Tuxtla Gutiérrez'],
    ['on one line', 'The post office in [Tuxtla\n  Gutiérrez] is old.', TUXTLA, 'Tuxtla Gutiérrez'],
    ['without the marks', '[Misrata] slept.', MISRATA, 'Misrata'],
    ['as it mostly is', 'In [Misurata], in [Misrata], and in [Misrata].', MISRATA, 'Misrata'],
    ['in mixed case', '[MISRATA] — [MISRATA], that is [Misrata].', MISRATA, 'Misrata'],
    [
      'in full where that is there',
      '[San Cristóbal de las Casas] is old. [San Cristóbal] sleeps, [San Cristóbal] wakes.',
      SAN_CRISTOBAL,
      'San Cristóbal de las Casas',
    ],
  ])('calls a town %s', (_what, source, id, name) => {
    expect(nameIn(source, id)).toBe(name);
  });

  it.each([
    ['in capitals', '[MISRATA] — It rained.', MISRATA],
    ['abbreviated', 'He went to [L.A.], to [LA].', LOS_ANGELES],
    ['that the gazetteer does not have', 'He went to [Nowhereville Gutiérrez].', TUXTLA],
    ['of a country', 'He went to [Perú].', PERU],
  ])('leaves a spelling %s', (_what, source, id) => {
    expect(nameIn(source, id)).toBe(GAZETTEER.place(id)?.name);
  });

  it('leaves names inside other names', () => {
    expect(nameIn('The [Misrata] University.', MISRATA, 'inside')).toBe(GAZETTEER.place(MISRATA)?.name);
  });
});
