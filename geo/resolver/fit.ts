/**
 * Fits the ranker's weights and writes `ranker.json`:
 *
 *     npx tsx geo/resolver/fit.ts [folder of the development corpora, ../shared/corpora]
 *
 * The same corpora and gazetteer give the same file, byte for byte. `npm run eval` tells how good it is.
 */
import { writeFileSync } from 'node:fs';
import { CONFIDENCE_CLUES } from '../../src/resolve/confidence.ts';
import { FEATURES } from '../../src/resolve/features.ts';
import { answersByFold, foldWeights } from './crossValidate.ts';
import { fitConfidence } from './fitConfidence.ts';
import { prepareArticle } from './prepareArticles.ts';
import { readCorpora } from './readCorpora.ts';
import { readGazetteer } from './readGazetteer.ts';
import { simulateHome } from './simulateHome.ts';
import { trainHomeWeights, trainWeights } from './trainWeights.ts';

const folder = process.argv[2] ?? '../shared/corpora';
const gazetteer = readGazetteer();
const gold = readCorpora(folder);
const articles = gold.map((article) => prepareArticle(gazetteer, article, null));
const local = gold.flatMap((article) => {
  const home = article.corpus === 'lgl' ? simulateHome(gazetteer, article, gold) : null;
  return home === null ? [] : [prepareArticle(gazetteer, article, home)];
});

const confidence = fitConfidence(answersByFold(articles, foldWeights(articles), true));
const weights = trainHomeWeights(local, trainWeights(articles));

/** Three decimals are more than the corpora tell. */
const byName = (table: readonly { readonly name: string }[], vector: Float64Array): Record<string, number> =>
  Object.fromEntries(table.map(({ name }, index) => [name, Math.round((vector[index] ?? 0) * 1000) / 1000]));

const file = { weights: byName(FEATURES, weights), confidence: byName(CONFIDENCE_CLUES, confidence) };
writeFileSync(new URL('ranker.json', import.meta.url), `${JSON.stringify(file, null, 2)}\n`);
console.log(
  `${FEATURES.length} weights fitted on ${articles.length} articles, ${local.length} of them with a home.`,
);
