import { expect, it } from 'vitest';
import { analyse } from '../../src/recognise/analyse.ts';
import { createFeatureBuffer } from '../../src/recognise/featureBuffer.ts';
import { addContext, fillFeatures } from '../../src/recognise/features.ts';
import { createLexicon } from '../../src/recognise/lexicon.ts';
import { addPacked, SUMS_SIZE } from '../../src/recognise/packedWeights.ts';
import { REACH } from '../../src/recognise/wordFeatures.ts';
import { createWordSums } from '../../src/recognise/wordSums.ts';
import { wordAt } from '../../src/recognise/wordType.ts';
import { loadRecogniser } from './loadRecogniser.ts';

const TEXT = `SPRINGFIELD, Ill. — “Rain fell on St. Paul, Minn.,” said Jane Doe of the U.S. Weather Service.
The rain in Springfield fell at 6:30 p.m. She went to Rio de Janeiro, R-Dalton and Weston-on-the-Green; rain followed.`;

it('adds with the context what all features of a token add', () => {
  const { gazetteer, model } = loadRecogniser();
  const { weights, commonWords } = model;
  const addWordSums = createWordSums(weights);
  const buffer = createFeatureBuffer();
  // the words of a second lexicon have the ids of other words of the first
  for (const text of [TEXT, TEXT.split(' ').toReversed().join(' ')]) {
    const analysed = analyse(text, createLexicon(gazetteer, commonWords));
    for (let index = 0; index < analysed.count; index += 1) {
      const whole = new Int32Array(SUMS_SIZE);
      fillFeatures(analysed, index, buffer);
      addPacked(weights, buffer, whole, 0);
      const parts = new Int32Array(SUMS_SIZE);
      for (let offset = -REACH; offset <= REACH; offset += 1) {
        addWordSums(wordAt(analysed.words, index + offset), offset, parts);
      }
      buffer.count = 0;
      addContext(analysed, index, buffer);
      addPacked(weights, buffer, parts, 0);
      expect(parts).toEqual(whole);
    }
  }
});
