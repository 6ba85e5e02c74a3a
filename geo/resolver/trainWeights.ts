import { FEATURES } from '../../src/resolve/features.ts';
import type { FeatureName } from '../../src/resolve/features.ts';
import type { FeatureStage } from '../../src/resolve/features/feature.ts';
import { offerNearby } from '../../src/resolve/offerNearby.ts';
import { scoreInCompany } from '../../src/resolve/rankOptions.ts';
import { isRight, resetOptions } from './prepareArticles.ts';
import type { PreparedArticle } from './prepareArticles.ts';

/** How often the company is looked at anew. */
const ROUNDS = 2;
const EPOCHS = 40;
const FIRST_RATE = 0.045;
const LAST_RATE = 0.0015;
/** After each epoch the weights shrink by this times the rate. */
const DECAY = 0.02;
const SEED = 20_241_114;
/** How much a mention of each corpus counts, so that the small ones have their say. */
const CORPUS_WEIGHTS: Readonly<Record<string, number>> = { lgl: 1, trnews: 1.5, gwn: 1, geovirus: 0.8 };

/** Where the descent starts, for the features of which the corpora hold no telling example; all others start at 0. */
const FIRST_WEIGHTS: Partial<Record<FeatureName, number>> = {
  governmentWord: 2,
  nearbyAbsent: 4,
  demonymCountry: 2.5,
  demonymTown: -4,
  parentBeside: 3,
  stateAfter: 2,
  countryAfter: 4,
  asTold: 3,
  holdsBefore: 5,
  article: 2,
};

/** The options of a marked mention as sparse vectors, one after the other, and which of them are right. */
interface Example {
  /** Where each option's entries end in `indices` and `values`. */
  readonly ends: readonly number[];
  readonly indices: Uint8Array;
  readonly values: Float64Array;
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

/**
 * Fits the weights of all stages but the home's. What a mention shows by itself comes first, so that there is company
 * to begin with; from then on each round ranks the articles as the product does, by the weights so far, and fits the
 * weights anew to the features that come of it. Stochastic gradient descent on −log of the probability of the right
 * options, in a shuffled order that a seed gives, so that the same articles give the same weights.
 */
export function trainWeights(articles: readonly PreparedArticle[]): Float64Array {
  const alone = firstWeights();
  for (const article of articles) resetOptions(article);
  descend(alone, articles, ['alone']);
  runRounds(articles, alone);
  // The weights so far leaned on the names alone: start afresh with the company.
  const weights = firstWeights();
  descend(weights, articles, ['alone', 'context', 'nearby']);
  for (let round = 0; round < ROUNDS; round += 1) {
    runRounds(articles, weights);
    descend(weights, articles, ['alone', 'context', 'nearby']);
  }
  return weights;
}

/** Writes the company, and the place nearby, into the options, as the weights so far see them. */
function runRounds(articles: readonly PreparedArticle[], weights: Float64Array): void {
  for (const article of articles) {
    resetOptions(article);
    scoreInCompany(article.groups, weights);
    offerNearby(article.groups, article.clues);
  }
}

const firstWeights = (): Float64Array => Float64Array.from(FEATURES, ({ name }) => FIRST_WEIGHTS[name] ?? 0);

/** Fits the home's weights on articles whose home is given, on top of weights that stay as they are. */
export function trainHomeWeights(articles: readonly PreparedArticle[], base: Float64Array): Float64Array {
  const weights = base.slice();
  for (let round = 0; round < ROUNDS; round += 1) {
    runRounds(articles, weights);
    descend(weights, articles, ['home']);
  }
  return weights;
}

function descend(
  weights: Float64Array,
  articles: readonly PreparedArticle[],
  stages: readonly FeatureStage[],
): void {
  const isActive = FEATURES.map(({ stage }) => stages.includes(stage));
  const isFrozen = FEATURES.map((_, index) => !(isActive[index] ?? false));
  const examples = articles.flatMap((article) => examplesOf(article));
  const random = createRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = FIRST_RATE * (1 - epoch / EPOCHS) + LAST_RATE;
    shuffle(examples, random);
    for (const example of examples) step(weights, example, rate, isFrozen);
    for (const index of weights.keys()) {
      if (isActive[index] ?? false) weights[index] = (weights[index] ?? 0) * (1 - rate * DECAY);
    }
  }
}

/** Mentions whose options are all right, or all wrong, teach nothing. */
function examplesOf({ article, marked }: PreparedArticle): Example[] {
  return marked.flatMap(({ gold, state }) => {
    const right = state.options.map((option) => isRight(option, gold));
    if (!right.includes(true) || !right.includes(false)) return [];
    const indices: number[] = [];
    const values: number[] = [];
    const ends = state.options.map(({ features }) => {
      for (const [index, value] of features.entries()) {
        if (value === 0) continue;
        indices.push(index);
        values.push(value);
      }
      return indices.length;
    });
    const weight = CORPUS_WEIGHTS[article.corpus] ?? 1;
    return [
      { ends, indices: Uint8Array.from(indices), values: Float64Array.from(values), isRight: right, weight },
    ];
  });
}

function step(weights: Float64Array, example: Example, rate: number, isFrozen: readonly boolean[]): void {
  const { ends, indices, values, isRight: right } = example;
  const shares = sharesOf(weights, example);
  let ofRight = 0;
  for (const [at, share] of shares.entries()) if (right[at] === true) ofRight += share;
  if (ofRight < 1e-12) return;
  let entry = 0;
  for (const [at, end] of ends.entries()) {
    const share = shares[at] ?? 0;
    const gradient = share - (right[at] === true ? share / ofRight : 0);
    if (Math.abs(gradient) < 1e-4) {
      entry = end;
      continue;
    }
    for (; entry < end; entry += 1) {
      const index = indices[entry] ?? 0;
      if (isFrozen[index] === true) continue;
      const moved = (weights[index] ?? 0) - rate * example.weight * gradient * (values[entry] ?? 0);
      weights[index] = FEATURES[index]?.isClamped === true ? Math.max(0, moved) : moved;
    }
  }
}

/** The softmax of an example's scores. */
function sharesOf(weights: Float64Array, { ends, indices, values }: Example): Float64Array {
  const shares = new Float64Array(ends.length);
  let entry = 0;
  let most = -Infinity;
  for (const [at, end] of ends.entries()) {
    let sum = 0;
    for (; entry < end; entry += 1) sum += (values[entry] ?? 0) * (weights[indices[entry] ?? 0] ?? 0);
    shares[at] = sum;
    most = Math.max(most, sum);
  }
  let all = 0;
  for (const [at, score] of shares.entries()) {
    const share = Math.exp(score - most);
    shares[at] = share;
    all += share;
  }
  for (const [at, share] of shares.entries()) shares[at] = share / all;
  return shares;
}

/** A linear congruential generator (Numerical Recipes, 1992): numbers from 0 to below 1. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fisher and Yates. */
function shuffle(items: Example[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const item = items[last];
    const swapped = items[other];
    if (item === undefined || swapped === undefined) continue;
    items[last] = swapped;
    items[other] = item;
  }
}
