import { describe, expect, it } from 'vitest';
import type { Entity, EntityKind } from '../../../geo/recogniser/document.ts';
import { repairEntities } from '../../../geo/recogniser/repairEntities.ts';

const WELL_KNOWN = new Set(['US', 'France', 'Beijing', 'Georgia']);

function repaired(text: string, name: string, kind: EntityKind): string[] {
  const start = text.indexOf(name);
  const entities: Entity[] = [{ start, end: start + name.length, kind }];
  const document = repairEntities({ source: 'test', text, entities }, (word) => WELL_KNOWN.has(word));
  return document.entities.map((entity) => `${text.slice(entity.start, entity.end)} ${entity.kind}`);
}

describe('repairEntities', () => {
  it.each<[string, string, EntityKind, string[]]>([
    [
      'then US President Barack Obama spoke',
      'US President Barack Obama',
      'person',
      ['US place', 'Barack Obama person'],
    ],
    [
      "then France's Prime Minister Manuel Valls spoke",
      "France's Prime Minister Manuel Valls",
      'person',
      ['France place', 'Manuel Valls person'],
    ],
    ['then Georgia Smith spoke', 'Georgia Smith', 'person', ['Georgia Smith person']],
    ['Judge Roy Bean spoke', 'Judge Roy Bean', 'person', ['Roy Bean person']],
    ['Beijing objected', 'Beijing', 'organisation', ['Beijing place']],
    ['the Borrower shall pay', 'Borrower', 'organisation', []],
    ['joe went home', 'joe', 'person', []],
  ])('mends the marks of %j', (text, name, kind, expected) => {
    expect(repaired(text, name, kind)).toEqual(expected);
  });
});
