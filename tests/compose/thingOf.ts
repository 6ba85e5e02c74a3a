import type { FoundThing } from '../../src/compose/found.ts';
import { thingOfRow } from '../../src/compose/thingOfRow.ts';
import { GAZETTEER } from '../gazetteer/builtGazetteer.ts';

/** The thing that a place of the gazetteer is, by its id. */
export function thingOf(id: string): FoundThing {
  const row = GAZETTEER.place(id);
  if (row === undefined) throw new Error(`no place ${id}`);
  return thingOfRow(row, { method: 'gazetteer', confidence: 0.9, reason: '' });
}
