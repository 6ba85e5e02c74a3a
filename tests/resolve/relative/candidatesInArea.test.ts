import { describe, expect, it } from 'vitest';
import { candidatesInArea } from '../../../src/resolve/relative/candidatesInArea.ts';
import { findRelative } from '../../../src/resolve/relative/findRelative.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { GAZETTEER } from '../../gazetteer/builtGazetteer.ts';
import { marked } from '../marked.ts';

/** "Tripoli: LB.09 Tripoli" for each mention that the words tell of, its supported candidates by their code and name. */
const supportedIn = (source: string): string[] => {
  const { text, mentions } = marked(source);
  const nameOf = (i: number): string => text.slice(mentions[i]?.start, mentions[i]?.end);
  const relatives = findRelative(text, sentencesOf(text), mentions);
  const supported = candidatesInArea(relatives, (i) => GAZETTEER.lookUp(nameOf(i)).map(({ place }) => place));
  return [...supported].map(
    ([i, places]) =>
      `${nameOf(i)}: ${
        [...new Set([...places].map(({ country, admin1 }) => admin1 || country))].toSorted().join(' ') ||
        'none'
      }`,
  );
};

describe('candidatesInArea', () => {
  it.each<[source: string, supported: string[]]>([
    ['[Tripoli], some 80 kilometres north of [Beirut], slept.', ['Tripoli: LB.09', 'Beirut: LB.04']],
    ['[Tripoli] is 80 km north of [Misrata].', ['Tripoli: none', 'Misrata: none']],
    ['Near [Cuba], about 80 miles southwest of [St. Louis], it burned.', ['Cuba: US.MO', 'St. Louis: US.MO']],
    ['They stopped in [Athens], an hour’s drive from [Columbus].', ['Athens: US.OH', 'Columbus: US.OH']],
  ])('%s', (source, supported) => {
    expect(supportedIn(source)).toEqual(supported);
  });

  it.each([
    '[Tripoli] and [Beirut] are ports.',
    '[Mosul], northern [Iraq], is calm.',
    'The port, 50 miles north of [Lima], is new.',
  ])('tells nothing from: %s', (source) => {
    expect(supportedIn(source)).toEqual([]);
  });
});
