/**
 * Trains the recogniser's model and writes it to `model.bin` beside this file. Run from the project's folder:
 *
 *     npx tsx geo/recogniser/train.ts [folder of the training corpora] [file to write]
 *
 * The same corpora, packages and code give the same bytes. `README.md` is the model's card.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/gazetteer/loadGazetteer.ts';
import { createLexicon, type Lexicon } from '../../src/recognise/lexicon.ts';
import { isLarge, NAME_CLASS } from '../../src/recognise/nameClass.ts';
import type { SequenceWeights } from '../../src/recognise/sequenceWeights.ts';
import { encodeGazetteer } from '../gazetteer/encodeGazetteer.ts';
import { readPlaces } from './readPlaces.ts';
import { averageWeights } from './averageWeights.ts';
import { commonWords } from './commonWords.ts';
import type { TrainingDocument } from './document.ts';
import { createNameDrawer } from './drawNames.ts';
import { encodeModel } from './encodeModel.ts';
import { fitWeights } from './fitWeights.ts';
import { markMissedPlaces } from './markMissedPlaces.ts';
import { namePool, type NamePool } from './namePool.ts';
import { createRandom } from './random.ts';
import { CORPORA, readCorpus } from './readCorpus.ts';
import { readTemplates } from './readTemplates.ts';
import { repairEntities } from './repairEntities.ts';
import { swapNames } from './swapNames.ts';
import { templateDocuments } from './templateDocuments.ts';
import { trainingSequences } from './trainingSequences.ts';

const BUCKET_BITS = 18;
const SEED = 1;
/** The model is the mean of so many, each trained with names drawn anew. */
const RUNS = 6;
const TEMPLATE_DOCUMENTS = 600;

const [, , corporaFolder = '../shared/training', modelFile = join(import.meta.dirname, 'model.bin')] =
  process.argv;
const started = performance.now();
const places = await readPlaces();
const gazetteer = loadGazetteer(encodeGazetteer(places));
const bareLexicon = createLexicon(gazetteer, new Set());
const corpora = await readCorpora(bareLexicon);
const common = commonWords(corpora, bareLexicon);
const lexicon = createLexicon(gazetteer, new Set(common));
const documents = corpora.map((document) => markMissedPlaces(document, lexicon));
const pool = namePool(places, documents);
const templates = await readTemplates();
say(`${documents.length} documents, ${common.length} common words, ${pool.demonyms.length} demonyms`);

const fitted: SequenceWeights[] = [];
for (let run = 0; run < RUNS; run += 1) fitted.push(trainOnce(SEED + run, pool));
const bytes = encodeModel(averageWeights(fitted), common);
await writeFile(modelFile, bytes);
say(`wrote ${modelFile}, ${bytes.length} bytes`);

async function readCorpora(knownNames: Lexicon): Promise<TrainingDocument[]> {
  const isWellKnown = (name: string): boolean => {
    const { nameClass } = knownNames.phrase(name);
    return nameClass === NAME_CLASS.million || isLarge(nameClass);
  };
  const read = await Promise.all(CORPORA.map((corpus) => readCorpus(corporaFolder, corpus)));
  return read.flat().map((document) => repairEntities(document, isWellKnown));
}

function trainOnce(seed: number, names: NamePool): SequenceWeights {
  const draw = createNameDrawer(names, createRandom(seed));
  const swapped = documents
    .filter(({ source }) => source !== 'wnut17')
    .map((document) => swapNames(document, names, draw, lexicon));
  const madeUp = templateDocuments(templates, names, draw, TEMPLATE_DOCUMENTS);
  const data = trainingSequences([...documents, ...swapped, ...madeUp], lexicon);
  const weights = fitWeights(data, BUCKET_BITS, createRandom(seed + 1000));
  say(`run ${seed}: ${data.tags.length} tokens, ${data.features.length} features`);
  return weights;
}

function say(text: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s  ${text}`);
}
