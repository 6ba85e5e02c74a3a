import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlaceId } from '../../src/story/makePlaceId.ts';
import { uniqueId } from '../../src/story/foreign/uniqueId.ts';

const none: ReadonlySet<string> = new Set();

describe('makePlaceId', () => {
  it.each([
    ['Lima', 'lima'],
    ['Rio de Janeiro', 'rio-de-janeiro'],
    ['São Paulo', 'sao-paulo'],
    ['Łódź', 'lodz'],
    ['Åland', 'aland'],
    ['Weißenfels', 'weissenfels'],
    ['İstanbul', 'istanbul'],
    ['Nukuʻalofa', 'nukualofa'],
    ["Xi'an", 'xian'],
    ['St. John’s', 'st-johns'],
    ['Port-of-Spain', 'port-of-spain'],
    ['  U.S. – Mexico border ', 'u-s-mexico-border'],
    ['北京', '北京'],
    ['서울', '서울'],
    ['กรุงเทพ', 'กรุงเทพ'],
    ['Київ', 'киів'],
    ['القاهرة', 'القاهرة'],
    ['ガーナ', 'ガーナ'],
    ['100 Mile House', '100-mile-house'],
    ['__proto__', 'proto'],
    ['!!!', 'place'],
    ['', 'place'],
    ['🙂', 'place'],
    ['<img src=x>', 'img-src-x'],
    ['W'.repeat(2000), 'w'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('makes of %j: %j', (name, id) => {
    expect(makePlaceId(name, undefined, none)).toBe(id);
  });

  it('adds the country, then a counter, where the id is taken', () => {
    const taken = new Set<string>();
    const ids = ['PE', 'US', 'US', undefined, undefined].map((country) => {
      const id = makePlaceId('Lima', country, taken);
      taken.add(id);
      return id;
    });
    expect(ids).toEqual(['lima', 'lima-us', 'lima-us-2', 'lima-2', 'lima-3']);
  });

  it('is never empty, never taken, the same each time, and needs no escape in an address but for letters', () => {
    const country = fc.constantFrom('PE', undefined, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), country, fc.array(fc.string()), (name, code, ids) => {
        const plain = makePlaceId(name, code, none);
        const taken = new Set([...ids, plain]);
        const id = makePlaceId(name, code, taken);
        expect(plain).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u);
        expect(taken.has(id)).toBe(false);
        expect(makePlaceId(name, code, taken)).toBe(id);
      }),
    );
  });
});

describe('uniqueId', () => {
  it('takes the next counter', () => {
    const taken = new Set(['a']);
    for (let counter = 2; counter <= 100; counter += 1) {
      expect(uniqueId('a', taken)).toBe(`a-${counter}`);
      taken.add(`a-${counter}`);
    }
  });

  it('takes one that is free where counters were left out', () => {
    const taken = new Set(['a', 'a-2', 'a-4', 'a-5', 'a-8']);
    expect(taken.has(uniqueId('a', taken))).toBe(false);
  });
});
