import { describe, expect, it } from 'vitest';
import { answersOf, foldOf, FOLDS } from '../../../geo/resolver/crossValidate.ts';
import type { Answer } from '../../../geo/resolver/crossValidate.ts';
import { fitConfidence } from '../../../geo/resolver/fitConfidence.ts';
import { prepareArticle, resetOptions } from '../../../geo/resolver/prepareArticles.ts';
import type { GoldArticle } from '../../../geo/resolver/readCorpora.ts';
import { simulateHome } from '../../../geo/resolver/simulateHome.ts';
import { trainHomeWeights, trainWeights } from '../../../geo/resolver/trainWeights.ts';
import { CONFIDENCE_CLUES } from '../../../src/resolve/confidence.ts';
import { FEATURES, featureIndex } from '../../../src/resolve/features.ts';
import { TOOLS, readMarked } from '../../resolve/resolveMarked.ts';

const { gazetteer } = TOOLS;

/** An article whose names in brackets stand for the places of these ids. */
function makeArticle(
  id: string,
  marked: string,
  ids: readonly string[],
  source = 'example.org',
): GoldArticle {
  const { text, mentions } = readMarked(marked);
  const gold = mentions.map((mention, number) => {
    const place = gazetteer.place(ids[number] ?? '');
    if (place === undefined) throw new Error(`no such place: ${ids[number] ?? 'none'}`);
    return {
      mention,
      lonLat: place.lonLat,
      isLinked: true,
      kind: place.level === 'city' ? 'P.PPL' : 'A.ADM1',
    };
  });
  return { corpus: 'lgl', id, source, text, gold };
}

const ATHENS_OHIO = 'geonames:4505542';
const OHIO = 'geonames-admin1:US.OH';
const LIMA_OHIO = 'geonames:5160783';
const LIMA = 'geonames:3936456';
const ARTICLES = [
  makeArticle('1', 'A fire in [Lima], [Ohio], spread.', [LIMA_OHIO, OHIO]),
  makeArticle('2', 'A fire in [Athens], [Ohio], spread.', [ATHENS_OHIO, OHIO]),
  makeArticle('3', 'The [Athens] council met. The mayor of [Athens] spoke.', [ATHENS_OHIO, ATHENS_OHIO]),
  makeArticle('4', 'Ministers met in [Lima].', [LIMA], 'example.com'),
  makeArticle('5', 'Buses ran from [Athens] to [Nelsonville].', [ATHENS_OHIO, 'geonames:4519995']),
];
const prepared = () => ARTICLES.map((article) => prepareArticle(gazetteer, article, null));

describe('trainWeights', () => {
  const weights = trainWeights(prepared());

  it('gives the same weights again', () => {
    expect(trainWeights(prepared())).toEqual(weights);
  });

  it('learns from the articles what speaks for a place', () => {
    expect(weights[featureIndex('parentBeside')]).toBeGreaterThan(0);
    const [first] = prepared();
    expect(first && answersOf(first, weights, true).map(({ isRight }) => isRight)).toEqual([true, true]);
  });

  it('keeps the weights of evidence at 0 or above', () => {
    const negative = FEATURES.filter(({ isClamped }, index) => isClamped && (weights[index] ?? 0) < 0);
    expect(negative.map(({ name }) => name)).toEqual([]);
  });

  it('leaves the home out, and then fits nothing else', () => {
    const home = simulateHome(gazetteer, ARTICLES[0] ?? makeArticle('', '', []), ARTICLES);
    const local = ARTICLES.slice(0, 3).map((article) => prepareArticle(gazetteer, article, home));
    const base = new Float64Array(FEATURES.length).fill(0.01);
    const withHome = trainHomeWeights(local, base);
    const changed = FEATURES.filter((_, index) => withHome[index] !== base[index]).map(({ stage }) => stage);
    expect(new Set(changed)).toEqual(new Set(['home']));
    expect(withHome[featureIndex('homeTown')]).toBeGreaterThan(0.01);
    const fitted = FEATURES.filter(({ stage }, index) => stage === 'home' && weights[index] !== 0);
    expect(fitted).toEqual([]);
  });
});

describe('resetOptions', () => {
  it('takes back what a ranking wrote', () => {
    const [, , article] = prepared();
    if (article === undefined) throw new Error('no third article');
    const before = structuredClone(
      article.marked.map(({ state }) => state.options.map(({ features }) => features)),
    );
    answersOf(article, TOOLS.ranker.weights, true);
    resetOptions(article);
    expect(article.marked.map(({ state }) => state.options.map(({ features }) => features))).toEqual(before);
  });
});

describe('simulateHome', () => {
  const [first, , third, fourth] = ARTICLES;

  it('is the town that the other articles of the publisher name most', () => {
    expect(first && simulateHome(gazetteer, first, ARTICLES)?.place?.id).toBe(ATHENS_OHIO);
  });

  it('is nothing where the others are too few', () => {
    expect(fourth && simulateHome(gazetteer, fourth, ARTICLES)).toBeNull();
    expect(third && first && simulateHome(gazetteer, third, [third, first])).toBeNull();
  });
});

describe('foldOf', () => {
  it('depends on the name of the article alone', () => {
    const folds = prepared().map(foldOf);
    expect(prepared().toReversed().map(foldOf)).toEqual(folds.toReversed());
    expect(folds.every((fold) => fold >= 0 && fold < FOLDS)).toBe(true);
  });
});

describe('fitConfidence', () => {
  it('trusts the ranker as far as it was right', () => {
    const [article] = prepared();
    if (article === undefined) throw new Error('no article');
    const [answer] = answersOf(article, TOOLS.ranker.weights, true);
    const choice = answer?.choice ?? null;
    if (answer === undefined || choice === null) throw new Error('no answer');
    const made = (probability: number, right: number): Answer[] =>
      Array.from({ length: 10 }, (_, number) => ({
        ...answer,
        choice: { ...choice, probability },
        isRight: number < right,
      }));
    const weights = fitConfidence([...made(0.99, 9), ...made(0.5, 4)]);
    const own = CONFIDENCE_CLUES.findIndex(({ name }) => name === 'ownLogOdds');
    expect(weights[own]).toBeGreaterThan(0);
  });
});
