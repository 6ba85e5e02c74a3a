/**
 * Fits the weights with which `src/recognise/keepChance.ts` tells mentions among the candidates, on the development
 * corpora, and writes them to `src/recognise/keepWeights.ts`. Run from the project's folder:
 *
 *     npx tsx geo/recogniser/fitKeep.ts [folder of the corpora] [file to write]
 *
 * It prints recognition with weights that were fitted on other articles than those they are measured on.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/gazetteer/loadGazetteer.ts';
import { judgeText } from '../../src/recognise/judgeText.ts';
import { keepFeatures } from '../../src/recognise/keepFeatures.ts';
import { loadModel } from '../../src/recognise/loadModel.ts';
import { encodeGazetteer } from '../gazetteer/encodeGazetteer.ts';
import { DEVELOPMENT_CORPORA, readDevelopmentArticles, type Toponym } from './developmentArticles.ts';
import { fitLogistic, type Observation } from './fitLogistic.ts';
import { keepWeightsSource } from './keepWeightsSource.ts';
import { readPlaces } from './readPlaces.ts';

/** In observations; between 0.5 and 3 little changes. */
const PENALTY = 1;
const FOLDS = 5;
/** Half of the F1 that is reached: there it is greatest (Lipton et al. 2014). */
const LEAST_CHANCE = 0.44;
const BIN_WIDTH = 0.112;

interface JudgedCandidate extends Observation {
  readonly start: number;
  readonly end: number;
}

interface JudgedArticle {
  readonly corpus: string;
  readonly fold: number;
  readonly toponyms: readonly Toponym[];
  readonly candidates: readonly JudgedCandidate[];
}

const ROOT = join(import.meta.dirname, '../..');
const [, , corporaFolder = '../shared/corpora', outFile = join(ROOT, 'src/recognise/keepWeights.ts')] =
  process.argv;

const gazetteer = loadGazetteer(encodeGazetteer(await readPlaces()));
const model = loadModel(await readFile(join(import.meta.dirname, 'model.bin')));
const articles = (await Promise.all(DEVELOPMENT_CORPORA.map(judgeCorpus))).flat();

const chances = new Map<JudgedCandidate, number>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = fit(articles.filter((article) => article.fold !== fold));
  for (const article of articles.filter((other) => other.fold === fold)) {
    for (const candidate of article.candidates) chances.set(candidate, chanceOf(candidate, weights));
  }
}
for (const corpus of DEVELOPMENT_CORPORA) report(corpus);
reportReliability();
await writeFile(outFile, keepWeightsSource(fit(articles), LEAST_CHANCE));

async function judgeCorpus(corpus: string): Promise<JudgedArticle[]> {
  const read = await readDevelopmentArticles(corporaFolder, corpus);
  const mentions = read.reduce((sum, { toponyms }) => sum + toponyms.length, 0);
  return read.map(({ text, toponyms }, index) => {
    const judged = judgeText(text, gazetteer, model);
    const { starts, ends } = judged.analysed;
    const candidates = judged.candidates.map((candidate): JudgedCandidate => {
      const features = new Map<string, number>();
      keepFeatures(judged, candidate, (name, value) => features.set(name, (features.get(name) ?? 0) + value));
      const start = starts[candidate.first] ?? 0;
      const end = ends[candidate.end - 1] ?? 0;
      const isTrue = toponyms.some((toponym) => toponym.start < end && start < toponym.end);
      // GeoVirus marks no demonyms at all: there they tell nothing
      const isIgnored = corpus === 'geovirus' && candidate.kind === 'demonym';
      // each corpus has the same say, as if it had a thousand mentions
      return { start, end, features, isTrue, weight: isIgnored ? 0 : 1000 / mentions };
    });
    return { corpus, fold: index % FOLDS, toponyms, candidates };
  });
}

function fit(judged: readonly JudgedArticle[]): Map<string, number> {
  return fitLogistic(
    judged.flatMap(({ candidates }) => candidates),
    PENALTY,
  );
}

function chanceOf({ features }: JudgedCandidate, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [name, value] of features) score += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}

function report(corpus: string): void {
  let gold = 0;
  let predicted = 0;
  let exact = 0;
  let overlap = 0;
  for (const { toponyms, candidates } of articles.filter((article) => article.corpus === corpus)) {
    const kept = candidates.filter((candidate) => (chances.get(candidate) ?? 0) >= LEAST_CHANCE);
    gold += toponyms.length;
    predicted += kept.length;
    for (const { start, end } of toponyms) {
      if (kept.some((mention) => mention.start === start && mention.end === end)) exact += 1;
      if (kept.some((mention) => mention.start < end && start < mention.end)) overlap += 1;
    }
  }
  const f1 = (hits: number): string => ((200 * hits) / (gold + predicted)).toFixed(1);
  console.log(`${corpus.padEnd(9)} exact ${f1(exact)}, overlap ${f1(overlap)} (${predicted} of ${gold})`);
}

/** Of the candidates with about the same chance, so many should be mentions. */
function reportReliability(): void {
  const judged = articles.flatMap(({ candidates }) => candidates).filter(({ weight }) => weight > 0);
  for (let from = LEAST_CHANCE; from < 1; from += BIN_WIDTH) {
    const inBin = judged.filter((candidate) => {
      const chance = chances.get(candidate) ?? 0;
      return chance >= from && chance < from + BIN_WIDTH;
    });
    const mean = inBin.reduce((sum, candidate) => sum + (chances.get(candidate) ?? 0), 0) / inBin.length;
    const share = inBin.filter(({ isTrue }) => isTrue).length / inBin.length;
    console.log(`confidence ${mean.toFixed(2)}: ${(100 * share).toFixed(0)} % of ${inBin.length} are marked`);
  }
}
