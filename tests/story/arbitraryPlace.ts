import fc from 'fast-check';
import { PLACE_KINDS } from '../../src/story/schema.ts';
import type { Place } from '../../src/story/types.ts';
import { geometry, lonLat, rings } from './arbitraryGeometry.ts';
import { loose, optional, text } from './arbitraryLoose.ts';
import { passage, when } from './arbitraryPassage.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

const candidate = loose(
  fc
    .tuple(
      fc.record({ name: text, lonLat }),
      optional({
        gazetteer: text,
        kind: fc.constantFrom(...PLACE_KINDS),
        country: fc.constantFrom('PE', 'FJ'),
        admin1: text,
        score: share,
      }),
    )
    .map(([base, more]) => ({ ...base, ...more })),
);
const resolution = loose(
  fc
    .tuple(
      fc.record({
        method: fc.constantFrom('gazetteer', 'relative', 'nearby', 'person'),
        confidence: share,
        reason: text,
      }),
      optional({ candidates: fc.array(candidate, { maxLength: 5 }) }),
    )
    .map(([base, more]) => ({ ...base, ...more })),
);

function stated(ids: readonly (string | number)[]): fc.Arbitrary<NonNullable<Place['properties']['stated']>> {
  const quantity = loose(fc.record({ value: fc.double({ min: 0, max: 1e6, noNaN: true }), unit: text }));
  const anchor = loose(
    fc.record(
      { place: fc.constantFrom(...ids), name: text, lonLat },
      { requiredKeys: ['name', 'lonLat'], noNullPrototype: true },
    ),
  );
  const area = loose(fc.record({ type: fc.constant('Polygon' as const), coordinates: rings }));
  const base = fc.record({
    relation: fc.constantFrom('offset', 'between', 'within', 'near', 'travel'),
    anchors: fc.array(anchor, { minLength: 1, maxLength: 2 }),
    text,
  });
  const bearing = fc.double({ min: 0, max: 360, noNaN: true });
  const more = optional({
    distance: quantity,
    duration: quantity,
    bearing,
    approximate: fc.boolean(),
    point: lonLat,
    area,
  });
  return loose(fc.tuple(base, more).map(([required, optionals]) => ({ ...required, ...optionals })));
}

export function place(
  id: string | number,
  ids: readonly (string | number)[],
  articleText: string,
): fc.Arbitrary<Place> {
  const optionals = optional({
    kind: fc.constantFrom(...PLACE_KINDS),
    country: fc.constantFrom('PE', 'TO'),
    role: fc.constantFrom('scene', 'background'),
    order: fc.integer(),
    note: text,
    gazetteer: text,
    passages: fc.array(passage(articleText), { maxLength: 2 }),
    when,
    resolution,
    stated: stated(ids),
    formerIds: fc.constantFrom<(string | number)[]>([], [`former ${id}`]),
  });
  const name = fc.string({ minLength: 1, maxLength: 12 });
  const properties = loose(fc.tuple(name, optionals).map(([given, more]) => ({ name: given, ...more })));
  return loose(
    fc.record({ type: fc.constant('Feature' as const), id: fc.constant(id), geometry, properties }),
  );
}
