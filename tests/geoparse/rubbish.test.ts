/** Texts that are no article, or a strange one: whatever comes, a story comes out, without a fault. */
import { describe, expect, it } from 'vitest';
import { geoparse } from '../../src/geoparse.ts';
import type { Geoparsed } from '../../src/geoparse.ts';
import { faultsOf } from './faultsOf.ts';
import { TOOLS } from './geoparseTools.ts';

const read = (text: string, keepText = false): Geoparsed =>
  geoparse({ text, published: '2024-11-14' }, TOOLS, { keepText });
const placesIn = ({ story }: Geoparsed): string[] => story.features.map(({ properties }) => properties.name);

/** With what must be among the places found; [] where there must be none. */
const TEXTS: readonly (readonly [what: string, text: string, places: readonly string[]])[] = [
  ['nothing', '', []],
  ['white space', ' \t\u00A0\u2003 \u3000', []],
  ['line ends', '\n\r\n\r\u2028\u2029\u0085\n', []],
  ['a byte-order mark', '\uFEFF', []],
  ['two byte-order marks and a name', '\uFEFF\uFEFFHe lives in Paris.', ['Paris']],
  ['one letter', 'a', []],
  ['a full stop', '.', []],
  ['digits', '1234567890 12 3', []],
  ['NUL and control characters', '\0\u0001\u0007\u001B[31m\u007F\u009F', []],
  ['a name among control characters', 'He lives\0 in Paris\u0001.\u0007', ['Paris']],
  ['emoji, joined and with flags', '👨‍👩‍👧‍👦 🇵🇪🇧🇷 👍🏽 ❤️‍🔥', []],
  ['a name among emoji', '👩‍🚒 Firefighters in Lima 🇵🇪 are tired 👨‍👩‍👧‍👦.', ['Lima']],
  ['half pairs of surrogates', '\uD83D\uD83D \uDE00 He lives in Lima\uD83D. \uDE00', ['Lima']],
  ['Arabic', 'القاهرة هي عاصمة مصر وأكبر مدنها.', []],
  ['Hebrew', 'ירושלים היא עיר הבירה של ישראל.', []],
  ['English with Arabic', 'He flew from Cairo (القاهرة) to Lima. ثم عاد', ['Cairo', 'Lima']],
  ['marks of direction', '\u202EHe lives in Lima.\u202C \u200F\u2066Paris\u2069', ['Lima']],
  ['Chinese', '北京是中国的首都。上海是中国最大的城市。', []],
  ['English with Chinese', '他说 the meeting in Lima 很好。', ['Lima']],
  ['accents as marks of their own', 'He lives in Bogota\u0301, Colombia.', ['Colombia']],
  ['all capitals', 'MAN SHOT IN CHICAGO, ILLINOIS, POLICE SAY', ['Chicago']],
  ['no capitals', 'he lives in lima, peru.', []],
  ['a table', 'City\tCountry\tDead\nLima\tPeru\t12\nQuito\tEcuador\t3\n', ['Quito']],
  ['a list', '- Lima, Peru\n- Quito, Ecuador\n* Paris, France\n1. Berlin, Germany\n', ['Lima', 'Quito']],
  [
    'addresses of mail and web',
    'Write to paris@london.com or see https://rome.example/berlin?city=madrid#oslo.',
    [],
  ],
  ['markup', '<p>He lives in <b>Lima</b>, Peru.</p><script>alert("Paris")</script>&amp;', ['Lima']],
  ['open brackets and quotation marks', '(“He [lives {in «Lima, Peru', ['Lima']],
  ['words of a prototype', 'constructor __proto__ toString hasOwnProperty In Constructor, In Prototype', []],
  ['JSON', '{"id": 1, "text": "He lives in Lima, Peru."}', ['Lima']],
];

describe('geoparse on a text that is no article', () => {
  it.each(TEXTS)('%s', (_what, text, places) => {
    const result = read(text);
    expect(faultsOf(text, result)).toEqual([]);
    expect(faultsOf(text, read(text, true), { keepText: true })).toEqual([]);
    const found = placesIn(result);
    expect(places.filter((place) => !found.includes(place))).toEqual([]);
    expect(places.length > 0 ? [] : found).toEqual([]);
  });
});
