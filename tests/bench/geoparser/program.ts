/**
 * What is measured of the geoparser without a browser: built as the command line is (`buildProgram.ts`) and run in a
 * process of its own, once for each thing. Writes one line of JSON.
 */
import { benchArticles } from './benchArticles.ts';
import { corpusArticles } from './corpusArticles.ts';
import { loadBenchTools } from './loadBenchTools.ts';
import { measureGrowth } from './measureGrowth.ts';
import { measureLookUps } from './measureLookUps.ts';
import { measureThroughput } from './measureThroughput.ts';

/** About a hundred thousand words in 240 articles. */
const TIMES = 40;
const ROUNDS = { rounds: 3, warmUps: 4 };
const WORD_COUNTS = [1_000, 10_000, 100_000, 1_000_000];

const [news, samples] = [corpusArticles(), benchArticles(TIMES)];
const { tools, gazetteerMs, modelMs } = loadBenchTools();

const MEASURES = {
  loading: () => ({ gazetteerMs, modelMs }),
  throughput: () =>
    [
      { texts: 'news of the corpora', articles: news },
      { texts: 'our samples', articles: samples },
    ].map(({ texts, articles }) => measureThroughput(tools, texts, articles, ROUNDS)),
  growth: () => measureGrowth(tools, news.length > 0 ? news : samples, WORD_COUNTS),
  lookUps: () => measureLookUps(tools.gazetteer, 20),
};

export type Measures = { readonly [Name in keyof typeof MEASURES]: ReturnType<(typeof MEASURES)[Name]> };

const wanted = process.argv[2] ?? '';
const measure = Object.entries(MEASURES).find(([name]) => name === wanted)?.[1];
if (measure === undefined) {
  throw new Error(`"${wanted}" is nothing to measure: ${Object.keys(MEASURES).join(', ')} are.`);
}
console.log(JSON.stringify(measure()));
