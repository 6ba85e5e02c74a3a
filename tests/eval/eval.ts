/**
 * How well the geoparser reads, on the development halves in `../shared/corpora`: `npm run eval` prints the tables;
 * `npm run eval -- --write` also writes them to `tests/eval/README.md`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDevelopmentArticles } from '../../geo/recogniser/developmentArticles.ts';
import { foldWeights } from '../../geo/resolver/crossValidate.ts';
import { prepareArticle } from '../../geo/resolver/prepareArticles.ts';
import { CORPORA, CORPUS_TITLES, readCorpora } from '../../geo/resolver/readCorpora.ts';
import { TOOLS } from '../geoparse/geoparseTools.ts';
import { evaluateEndToEnd } from './endToEnd.ts';
import { measureRecognition, recognitionTable } from './recognition.ts';
import { recognitionFinders } from './recognitionFinders.ts';
import { evaluateResolution } from './resolution.ts';

const FOLDER = '../shared/corpora';

async function evaluate(): Promise<string> {
  const corpora = await Promise.all(
    CORPORA.map(async (corpus) => ({
      name: CORPUS_TITLES[corpus] ?? corpus,
      articles: await readDevelopmentArticles(FOLDER, corpus),
    })),
  );
  const recognition = recognitionTable(
    measureRecognition(corpora, recognitionFinders(TOOLS.gazetteer, TOOLS.recogniser)),
  );
  const gold = readCorpora(FOLDER);
  const weights = foldWeights(gold.map((article) => prepareArticle(TOOLS.gazetteer, article, null)));
  return [
    '## Recognition\n',
    recognition,
    '\n## Resolution of marked names\n',
    evaluateResolution(TOOLS.gazetteer, FOLDER),
    '\n## From the text alone\n',
    evaluateEndToEnd(gold, TOOLS, weights),
  ].join('\n');
}

const HEAD = `# How well the geoparser reads

Written by \`npm run eval -- --write\`, which needs the corpora in \`../shared/corpora\` beside the project (halves of LGL,
TR-News, GeoWebNews and GeoVirus; no part of this project). One setting for all. Resolution and the last table are
cross-validated by article: each is resolved by weights that were fitted without it. The features were chosen while
reading these same halves: expect less elsewhere.
`;

if (existsSync(FOLDER)) {
  const tables = await evaluate();
  console.log(tables);
  if (process.argv.includes('--write'))
    writeFileSync(join(import.meta.dirname, 'README.md'), `${HEAD}\n${tables}\n`);
} else {
  console.log(`Not measured: there is no ${FOLDER} beside the project.`);
}
