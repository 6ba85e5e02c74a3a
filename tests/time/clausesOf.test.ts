import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/time/clausesOf.ts';

/** The stretches of a sentence with the numbers of their clauses, those of another time with a "~". */
const stretchesOf = (sentence: string): string[] => {
  const { clauseAt, ofOtherTime } = clausesOf(sentence);
  const stretches: { clause: number; words: string }[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const clause = clauseAt(at);
    const last = stretches.at(-1);
    if (last?.clause === clause) last.words += sentence.charAt(at);
    else stretches.push({ clause, words: sentence.charAt(at) });
  }
  return stretches.map(({ clause, words }) => `${clause}${ofOtherTime.has(clause) ? '~' : ''} ${words}`);
};

describe('clausesOf', () => {
  it.each<[sentence: string, stretches: string[]]>([
    ['In Lima, they met on Saturday.', ['0 In Lima, they met on Saturday.']],
    ['They left Lima after the flood, and met.', ['0 They left Lima ', '1~ after the flood,', '0  and met.']],
    ['After the flood they left.', ['1~ After the flood they left.']],
    ['They met ahead of the vote.', ['0 They met ', '1~ ahead of the vote.']],
    ['They ran ahead on Monday.', ['0 They ran ahead on Monday.']],
    ['Lima, which was founded in 1535, is big.', ['0 Lima, ', '1 which was founded in 1535,', '0  is big.']],
    ['They know which is big.', ['0 They know which is big.']],
    ['He spoke, about a fair on Monday, to us.', ['0 He spoke, ', '1~ about a fair on Monday,', '0  to us.']],
    ['He paid, about 5 dollars.', ['0 He paid, about 5 dollars.']],
    ['Lima (founded in 1535) is big.', ['0 Lima ', '1 (founded in 1535)', '0  is big.']],
    ['It rained; they left: all.', ['0 It rained', '1 ; they left', '2 : all.']],
    ['It rained – they left—all -- now.', ['0 It rained', '1  – they left', '2 —all', '3  -- now.']],
    ['A well-known town – – it fell.', ['0 A well-known town', '1  – ', '2 – it fell.']],
    ['Since’s a word, sincé too, whose not.', ['0 Since’s a word, sincé too, ', '1 whose not.']],
  ])('%s', (sentence, stretches) => {
    expect(stretchesOf(sentence)).toEqual(stretches);
  });
});
