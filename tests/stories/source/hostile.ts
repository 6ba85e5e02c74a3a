/** A valid story with something hostile in every text that a story can hold. */
import { createHash } from 'node:crypto';
import type { Passage, Place, Story, When } from '../../../src/story/types.ts';

/** What runs, breaks or stretches a page that is careless with text. Whatever runs sets `window.__hacked`. */
const ATTACKS: readonly string[] = [
  '<img src=x onerror="window.__hacked=1">',
  '<script>window.__hacked=2</script>',
  '"><svg onload=window.__hacked=3>',
  'javascript:window.__hacked=4',
  "{{constructor.constructor('window.__hacked=5')()}}",
  '${window.__hacked=6}',
  '</title></script><style>*{display:none}</style><!--',
  "' onmouseover='window.__hacked=7' style='position:fixed;inset:0",
  '\u202egnp.exe\u202c \u2067abc\u2069 \u200f',
  'W'.repeat(2000),
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿 Z̸̨̛͖͙a̵͓͐l̶̪̈g̷̱̑o̴̻͝',
  'a\u0000b\u0007c\u001b[31m\u2028\u2029',
  // Half a surrogate pair: encodeURIComponent throws on it.
  'half \ud83d of one',
  '__proto__',
  'constructor',
  '%E0%A4%A/../?#&;',
  ' \n\t ',
];

export function hostile(): Story {
  const sentences = ATTACKS.map((attack) => `At ${attack} a man sold hats.`);
  const text = sentences.join('\n');
  const starts = sentences.map((_, i) => sentences.slice(0, i).join('\n').length + (i === 0 ? 0 : 1));
  const passageOf = (i: number): Passage => toPassage(attackAt(i), sentences[i] ?? '', starts[i] ?? 0);
  const [first = ''] = ATTACKS;
  return withOwnProto({
    type: 'FeatureCollection',
    dateline: '1.0',
    title: first,
    description: attackAt(1),
    creator: attackAt(2),
    created: attackAt(3),
    modified: attackAt(4),
    corrections: ATTACKS.map((attack) => ({ date: '2025-01-01', text: attack })),
    license: attackAt(5),
    language: attackAt(6),
    article: {
      publisher: attackAt(0),
      title: attackAt(2),
      author: attackAt(1),
      url: attackAt(3),
      published: '2025-01-01',
      language: attackAt(7),
      rights: attackAt(0),
      text,
      textLength: text.length,
      textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    },
    mentions: ATTACKS.map((attack, i) => ({
      id: `${attack} ${i}`,
      start: (starts[i] ?? 0) + 3,
      end: (starts[i] ?? 0) + 3 + attack.length,
      exact: attack,
      kind: 'place',
      place: i % 5 === 4 ? null : attack,
      reason: attack,
      when: whenOf(attack),
      decidedBy: 'program',
    })),
    routes: ATTACKS.slice(1).map((attack, i) => ({
      from: attackAt(i),
      to: attack,
      when: whenOf(attack),
      passage: passageOf(i),
    })),
    bbox: [-10, 35, 30, 60],
    features: ATTACKS.map((attack, i) => placeOf(attack, i, passageOf(i))),
  });
}

function attackAt(index: number): string {
  return ATTACKS[index % ATTACKS.length] ?? '';
}

function whenOf(attack: string): When {
  return { start: '2025-01-01', end: '2025-01-02', precision: 'day', text: attack };
}

function toPassage(attack: string, exact: string, start: number): Passage {
  return {
    exact,
    prefix: attack.slice(0, 32),
    suffix: attack.slice(0, 32),
    start,
    end: start + exact.length,
    mentions: [{ start: 3, end: 3 + attack.length }],
    when: whenOf(attack),
  };
}

function placeOf(attack: string, index: number, passage: Passage): Place {
  const lonLat: [number, number] = [-9 + 2.3 * index, 36 + 1.4 * index];
  return {
    type: 'Feature',
    id: attack,
    geometry: { type: 'Point', coordinates: lonLat },
    properties: withOwnProto({
      name: attack,
      kind: 'building',
      country: 'XX',
      role: index % 4 === 3 ? 'background' : 'scene',
      order: index,
      note: attack,
      gazetteer: attack,
      passages: [passage],
      when: whenOf(attack),
      resolution: {
        method: 'gazetteer',
        confidence: 0.4,
        reason: attack,
        candidates: [{ gazetteer: attack, name: attack, admin1: attack, lonLat, score: 0.4 }],
      },
      stated: {
        relation: 'offset',
        anchors: [{ place: attack, name: attack, lonLat }],
        distance: { value: 50, unit: attack },
        duration: { value: 1, unit: attack },
        text: attack,
        point: lonLat,
      },
      formerIds: [`former ${attack}`],
      [attack === '__proto__' ? 'unknown' : attack]: attack,
    }),
  };
}

/** With a member of its own by the name of `__proto__`, as only JSON can bring. */
function withOwnProto<T extends object>(object: T): T {
  const value = { polluted: '<img src=x onerror="window.__hacked=8">' };
  return Object.defineProperty(object, '__proto__', {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
