import { describe, expect, it } from 'vitest';
import { GAZETTEER } from './builtGazetteer.ts';

const namesOf = (text: string, limit: number): string[] =>
  GAZETTEER.search(text, limit).map(({ place }) => `${place.name}, ${place.country}`);

describe('search', () => {
  it.each([
    ['lima', 'Lima, PE'],
    ['lond', 'London, GB'],
    ['são p', 'São Paulo, BR'],
    ['sao p', 'São Paulo, BR'],
    ['Cologne', 'Köln, DE'],
    ['koln', 'Köln, DE'],
    ['saint pet', 'Saint Petersburg, RU'],
    ['St. Pet', 'Saint Petersburg, RU'],
    ['the hagu', 'The Hague, NL'],
    ['middle eas', 'Middle East, '],
    ['cook cou', 'Cook County, US'],
    ['braz', 'Brazil, BR'],
    ['danub', 'Danube, '],
  ])('%j leads to %s', (text, name) => {
    expect(namesOf(text, 5)).toContain(name);
  });

  it.each([
    ['Phildelphia', 'Philadelphia, US', 'a letter too few'],
    ['Barcellona', 'Barcelona, ES', 'a letter too many'],
    ['Rio de Janiero', 'Rio de Janeiro, BR', 'two exchanged'],
    ['San Fransisco', 'San Francisco, US', 'a wrong one'],
    ['Uagadugu', 'Ouagadougou, BF', 'two errors'],
    ['qaris', 'Paris, FR', 'the first one wrong'],
    ['yohannesburg', 'Johannesburg, ZA', 'the first one wrong'],
    ['tehrna', 'Tehran, IR', 'two exchanged'],
    ['Reykjavick', 'Reykjavík, IS', 'a letter too many'],
  ])('%j leads to %s: %s', (text, name) => {
    expect(namesOf(text, 3)).toContain(name);
  });

  it.each(['', ' ', '…', 'xqxq', '\ud83c', '北京市区', 'xyzzyxyzzy', 'a'.repeat(10_000)])(
    '%j leads nowhere',
    (text) => {
      expect(namesOf(text, 5)).toEqual([]);
    },
  );

  it('forgives nothing in three letters', () => {
    expect(namesOf('qma', 50)).toEqual([]);
  });

  it('puts whole names before their continuations, and names without an error before others', () => {
    const [first, second] = GAZETTEER.search('perth', 20);
    expect([first?.place.name, second?.place.name]).toEqual(['Perth', 'Perth']);
    const names = namesOf('paris', 20);
    expect(names[0]).toBe('Paris, FR');
    expect(names.findIndex((name) => name.startsWith('Parish'))).not.toBe(0);
  });

  it('gives as many as are asked for, each place once', () => {
    for (const limit of [1, 8, 40]) {
      const ids = GAZETTEER.search('san', limit).map(({ place }) => place.id);
      expect(ids).toHaveLength(limit);
      expect(new Set(ids).size).toBe(limit);
    }
    expect(GAZETTEER.search('san', 0)).toEqual([]);
    expect(GAZETTEER.search('san', -1)).toEqual([]);
    expect(GAZETTEER.search('san', Number.NaN)).toEqual([]);
    expect(GAZETTEER.search('san', Infinity)).toHaveLength(200);
  });
});
