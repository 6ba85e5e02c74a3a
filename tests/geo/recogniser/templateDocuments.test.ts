import { describe, expect, it } from 'vitest';
import { createNameDrawer } from '../../../geo/recogniser/drawNames.ts';
import type { NamePool } from '../../../geo/recogniser/namePool.ts';
import { createRandom } from '../../../geo/recogniser/random.ts';
import { readTemplates } from '../../../geo/recogniser/readTemplates.ts';
import { templateDocuments } from '../../../geo/recogniser/templateDocuments.ts';

const CITIES = { names: ['Lima', 'Quito'], chances: Float64Array.of(10, 15) };
const POOL: NamePool = {
  americanCities: CITIES,
  englishCities: CITIES,
  otherCities: CITIES,
  surnameTowns: ['Jackson'],
  countries: ['Peru'],
  states: ['Ohio'],
  stateAbbreviations: ['N.D.'],
  postalCodes: ['ND'],
  regions: ['Andes'],
  demonyms: ['Peruvian'],
  givenNames: ['Ann'],
  surnames: ['Smith'],
  foreignGivenNames: ['Jean'],
  foreignSurnames: ['Valls'],
};

const make = (templates: readonly string[], seed: number) =>
  templateDocuments(templates, POOL, createNameDrawer(POOL, createRandom(seed)), 3);

describe('templateDocuments', () => {
  it('marks what the slots and the brackets name', () => {
    const [document] = make(['The [O Bank of {N}] said {n} left {N}.'], 1);
    const names = document?.entities.map(({ start, end, kind }) =>
      `${document.text.slice(start, end)} ${kind}`.toLowerCase(),
    );
    const banks = names?.filter((name) => name.includes('bank')) ?? [];
    expect(banks).toHaveLength(12);
    for (const bank of banks) expect(bank).toMatch(/^bank of (?:peru|lima|quito) organisation$/u);
    expect(names).toHaveLength(24);
  });

  it('is the same for the same seed, and another for another', async () => {
    const templates = await readTemplates();
    expect(make(templates, 7)).toEqual(make(templates, 7));
    expect(make(templates, 7)).not.toEqual(make(templates, 8));
  });

  it('fills every template', async () => {
    const templates = await readTemplates();
    for (const template of templates) {
      for (const { text } of make([template], 1)) expect(text).not.toMatch(/[{}[\]]|undefined/u);
    }
  });

  it('refuses a slot that it does not know', () => {
    expect(() => make(['{X} burns'], 1)).toThrow('unknown slot {X} in a template');
  });
});
