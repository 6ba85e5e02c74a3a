import type { Gazetteer } from '../../../src/gazetteer/types.ts';

/** What somebody types into a search box, letter by letter: right, half done, and with a slip. */
const TYPED = [
  'lima, rio de janiero, sao paulo, san franciso, springfeild, st petersburg, new yrok, kyiv, mogadischu',
  'quezaltenango, llanfairpwll, zürich, washingon dc, buenos aries, ouagadugu, saint lous, xian, the hauge',
  'los angelse, athens ohio',
].flatMap((line) => line.split(', '));
const RESULTS = 8;

/** Milliseconds of each look-up, of every beginning of each name, so many times over. */
export function measureLookUps({ search }: Gazetteer, rounds: number): number[] {
  const typed = TYPED.flatMap((name) => Array.from(name, (_, i) => name.slice(0, i + 1)));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const words of typed) {
      const start = performance.now();
      search(words, RESULTS);
      times.push(performance.now() - start);
    }
  }
  return times;
}
