import { describe, expect, it } from 'vitest';
import { assignRoles } from '../../src/compose/assignRoles.ts';
import type { FoundMention, FoundThing } from '../../src/compose/found.ts';
import type { PlaceKind } from '../../src/story/types.ts';

type Codes = Partial<Pick<FoundThing, 'featureCode' | 'country' | 'admin1' | 'admin2'>>;

const thing = (name: string, kind: PlaceKind, codes: Codes = {}): FoundThing => ({
  key: name,
  name,
  kind,
  featureCode: '',
  country: '',
  admin1: '',
  admin2: '',
  ...codes,
  lonLat: [0, 0],
  resolution: { method: 'gazetteer', confidence: 1, reason: '' },
});

const PLACES = {
  Peru: thing('Peru', 'country', { featureCode: 'PCLI', country: 'PE' }),
  Lima: thing('Lima', 'city', { featureCode: 'PPLC', country: 'PE', admin1: 'PE.15' }),
  Beijing: thing('Beijing', 'city', { featureCode: 'PPLC', country: 'CN', admin1: 'CN.22' }),
  Washington: thing('Washington', 'city', { featureCode: 'PPLC', country: 'US', admin1: 'US.DC' }),
  Europe: thing('Europe', 'continent'),
  Illinois: thing('Illinois', 'region', { featureCode: 'ADM1', country: 'US', admin1: 'US.IL' }),
  Springfield: thing('Springfield', 'city', { featureCode: 'PPLA', country: 'US', admin1: 'US.IL' }),
  Danube: thing('Danube', 'river'),
  Rimac: thing('Rimac', 'river', { country: 'PE', admin1: 'PE.15' }),
} as const;
type Name = keyof typeof PLACES;

const WHEN = { start: '2024-11-16', end: '2024-11-16', precision: 'day' } as const;

/** Mentions of all the names in the text; a name in `dated` has a date, one in `demonyms` is an adjective. */
function read(text: string, dated: readonly Name[] = []): Record<string, string> {
  const names = (Object.keys(PLACES) as Name[]).filter((name) => text.includes(name));
  const mentions = names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }): FoundMention => ({
      start: index,
      end: index + name.length,
      kind: 'place',
      thing: name,
      confidence: 1,
      reason: '',
      ...(dated.includes(name) ? { when: WHEN } : {}),
    })),
  );
  const things = assignRoles(
    text,
    names.map((name) => PLACES[name]),
    mentions,
  );
  return Object.fromEntries(things.map(({ thing: { name }, role }) => [name, role]));
}

describe('assignRoles', () => {
  it.each<[string, readonly Name[], Record<string, string>]>([
    ['The summit is in Lima.', [], { Lima: 'scene' }],
    [
      'A reporter from Springfield and a man from Lima were there.',
      [],
      { Springfield: 'background', Lima: 'background' },
    ],
    ['They fled from Lima.', [], { Lima: 'scene' }],
    ['The army evacuated the women from Lima.', [], { Lima: 'scene' }],
    ['The train from Lima was late.', [], { Lima: 'scene' }],
    ['They recalled their ambassador to Beijing.', [], { Beijing: 'background' }],
    ['They met in Peru on Saturday, at a hotel in Lima.', ['Peru'], { Peru: 'background', Lima: 'scene' }],
    ['A quake shook villages in Peru on Saturday.', ['Peru'], { Peru: 'scene' }],
    ['The plant in Lima is the largest in Peru.', [], { Lima: 'scene', Peru: 'background' }],
    ['Heavy rain fell across Europe.', [], { Europe: 'scene' }],
    [
      'Heavy rain fell across Europe and closed the port of Lima.',
      [],
      { Europe: 'background', Lima: 'scene' },
    ],
    [
      "It is a sign of Beijing's influence, the mayor of Lima said.",
      [],
      { Beijing: 'background', Lima: 'scene' },
    ],
    [
      'Beijing has warned of a price, and talks with Washington broke down.',
      [],
      { Beijing: 'background', Washington: 'background' },
    ],
    ['Officials in Washington said aid would follow.', [], { Washington: 'background' }],
    ['He landed in Washington at noon.', [], { Washington: 'scene' }],
    [
      'He bought a house in Springfield, Illinois, last year.',
      ['Illinois'],
      { Springfield: 'scene', Illinois: 'background' },
    ],
    ['Fields flooded in Illinois on Monday.', ['Illinois'], { Illinois: 'scene' }],
    ['A barge sank on the Danube.', [], { Danube: 'scene' }],
    // No river holds what lies in its province.
    ['A barge sank on the Rimac on Monday, near Lima.', ['Rimac'], { Rimac: 'scene', Lima: 'scene' }],
    ['He crossed into Peru airspace, over Lima.', ['Peru'], { Peru: 'background', Lima: 'scene' }],
  ])('%s', (text, dated, expected) => {
    expect(read(text, dated)).toEqual(expected);
  });

  it.each(['demonym', 'inside'] as const)('a %s is background wherever it stands', (kind) => {
    const mention = { start: 12, end: 16, kind, thing: 'Lima', confidence: 1, reason: '' };
    const [lima] = assignRoles('They met in Lima.', [PLACES.Lima], [mention]);
    expect(lima?.role).toBe('background');
    expect(lima?.mentions.map(({ role }) => role)).toEqual(['background']);
  });

  it.each(['relative', 'description'] as const)('a %s is a scene', (kind) => {
    const mention = { start: 0, end: 4, kind, thing: 'Lima', confidence: 1, reason: '' };
    expect(assignRoles('They met.', [PLACES.Lima], [mention])[0]?.role).toBe('scene');
  });

  it('“the country” is a scene as little as its name', () => {
    const text = 'The army of the country met in Lima.';
    const start = text.indexOf('the country');
    const mentions: FoundMention[] = [
      { start, end: start + 11, kind: 'description', thing: 'Peru', confidence: 1, reason: '' },
      {
        start: text.indexOf('Lima'),
        end: text.length - 1,
        kind: 'place',
        thing: 'Lima',
        confidence: 1,
        reason: '',
      },
    ];
    const roles = assignRoles(text, [PLACES.Peru, PLACES.Lima], mentions).map(({ role }) => role);
    expect(roles).toEqual(['background', 'scene']);
  });

  describe('a part of a country', () => {
    const north: FoundThing = {
      ...thing('northern Peru', 'region', { country: 'PE' }),
      stated: {
        relation: 'within',
        anchors: [],
        text: 'northern Peru',
        area: {
          type: 'Polygon',
          coordinates: [
            [
              [-81, -8],
              [-70, -8],
              [-70, 0],
              [-81, 0],
              [-81, -8],
            ],
          ],
        },
      },
    };
    const rolesIn = (text: string, city: FoundThing, isDated: boolean): string[] => {
      const mentions = [north, city].map(({ key }): FoundMention => ({
        start: text.indexOf(key),
        end: text.indexOf(key) + key.length,
        kind: key === north.key ? 'relative' : 'place',
        thing: key,
        confidence: 1,
        reason: '',
        ...(isDated ? { when: WHEN } : {}),
      }));
      return assignRoles(text, [north, city], mentions).map(({ thing: { key }, role }) => `${key} ${role}`);
    };
    const PIURA = { ...PLACES.Lima, key: 'Piura', lonLat: [-80.6, -5.2] } as const;
    const ICA = { ...PLACES.Lima, key: 'Ica', lonLat: [-75.7, -14] } as const;

    it.each<[text: string, city: FoundThing, isDated: boolean, roles: string[]]>([
      ['It rained in northern Peru. He is in Ica.', ICA, true, ['northern Peru scene', 'Ica scene']],
      ['It rained in northern Peru. He is in Ica.', ICA, false, ['northern Peru background', 'Ica scene']],
      [
        'It rained in northern Peru. He is in Piura.',
        PIURA,
        true,
        ['northern Peru background', 'Piura scene'],
      ],
    ])('%s', (text, city, isDated, roles) => {
      expect(rolesIn(text, city, isDated)).toEqual(roles);
    });
  });
});
