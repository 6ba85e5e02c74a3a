import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberSpans } from '../../src/recognise/rememberSpans.ts';

function counted(most: number): {
  asked: string[];
  look: ReturnType<typeof rememberSpans<{ text: string }>>;
} {
  const asked: string[] = [];
  const find = (text: string): { text: string } => {
    asked.push(text);
    return { text };
  };
  return { asked, look: rememberSpans(find, most) };
}

describe('rememberSpans', () => {
  it('asks once for each spelling, wherever it stands', () => {
    const { asked, look } = counted(100);
    const text = 'Lima and Lima';
    const first = look(text, 0, 4);
    expect(look(text, 9, 13)).toBe(first);
    expect(look('Lima')).toBe(first);
    expect(look(text, 0, 3).text).toBe('Lim');
    expect(asked).toEqual(['Lima', 'Lim']);
  });

  it('tells words of one hash apart', () => {
    const { asked, look } = counted(100);
    // a known collision of FNV-1a with 32 bits
    for (const word of ['costarring', 'liquid', 'costarring', 'liquid']) expect(look(word).text).toBe(word);
    expect(asked).toEqual(['costarring', 'liquid']);
  });

  it('gives what `find` gives, however many it may remember', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\ud83d'), maxLength: 4 }));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 5 }), (asked, most) => {
        const { look } = counted(most);
        const text = asked.join('');
        let start = 0;
        for (const word of asked) {
          expect(look(text, start, start + word.length).text).toBe(word);
          start += word.length;
        }
      }),
    );
  });

  it('holds thousands, and begins anew after the most', () => {
    const { asked, look } = counted(5000);
    const words = Array.from({ length: 5000 }, (_, index) => `word ${index}`);
    for (const word of [...words, ...words]) look(word);
    expect(asked).toEqual(words);
    look('one more');
    look('word 0');
    expect(asked.slice(5000)).toEqual(['one more', 'word 0']);
  });
});
