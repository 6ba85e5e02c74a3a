import { confidenceOf } from '../../src/resolve/confidence.ts';
import type { Gazetteer } from '../../src/gazetteer/types.ts';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import { RIGHT_KM } from '../../src/resolve/choose.ts';
import { LEAST_CONFIDENCE } from '../../src/resolve/resolve.ts';
import { FOLDS, answersByFold, foldOf, foldWeights } from '../../geo/resolver/crossValidate.ts';
import type { Answer } from '../../geo/resolver/crossValidate.ts';
import { fitConfidence } from '../../geo/resolver/fitConfidence.ts';
import { prepareArticle } from '../../geo/resolver/prepareArticles.ts';
import type { PreparedArticle } from '../../geo/resolver/prepareArticles.ts';
import { CORPORA, CORPUS_TITLES, readCorpora } from '../../geo/resolver/readCorpora.ts';
import type { GoldArticle } from '../../geo/resolver/readCorpora.ts';
import { simulateHome } from '../../geo/resolver/simulateHome.ts';
import { trainHomeWeights } from '../../geo/resolver/trainWeights.ts';

/** Whether each marked mention with a place was put within 161 km of it. */
interface Judged {
  readonly corpus: string;
  readonly isLinked: boolean;
  readonly isRight: boolean;
}

/**
 * How well marked mentions are resolved, as Markdown: the share within 161 km of where people put them, each article
 * by weights that were fitted without it, beside the most populous place of the name; and how honest the confidence is.
 * @param folder of the development corpora
 */
export function evaluateResolution(gazetteer: Gazetteer, folder: string): string {
  const gold = readCorpora(folder);
  const articles = gold.map((article) => prepareArticle(gazetteer, article, null));
  const weights = foldWeights(articles);
  const answers = answersByFold(articles, weights, true);
  const trust = trustByFold(answers);
  const rows = [
    row(
      'Dateline',
      answers.map((answer) => judge(answer, trust)),
    ),
    row(
      'Dateline, without `nearby`',
      answersByFold(articles, weights, false).map((answer) => judge(answer, trust)),
    ),
    row(
      'most populous place of that name',
      gold.flatMap((article) => judgeMostPopulous(gazetteer, article)),
    ),
  ];
  return [
    `| resolution within ${RIGHT_KM} km, % (all / linked) | ${CORPORA.map((corpus) => CORPUS_TITLES[corpus]).join(' | ')} |`,
    `| --- |${CORPORA.map(() => ' --- |').join('')}`,
    ...rows,
    '',
    ...homeTable(gazetteer, gold, weights, trust),
    '',
    ...reliabilityTable(answers, trust),
  ].join('\n');
}

/** The weights of confidence for each fold, fitted to the answers of the others. */
type Trust = readonly Float64Array[];

const trustByFold = (answers: readonly Answer[]): Trust =>
  Array.from({ length: FOLDS }, (_, fold) =>
    fitConfidence(answers.filter(({ article }) => foldOf(article) !== fold)),
  );

function confidenceIn({ article, choice }: Answer, trust: Trust): number {
  const weights = trust[foldOf(article)];
  return choice === null || weights === undefined ? 0 : confidenceOf(choice, weights);
}

/** An answer that is too doubtful to be given counts as wrong. */
const judge = (answer: Answer, trust: Trust): Judged => ({
  corpus: answer.article.article.corpus,
  isLinked: answer.gold.isLinked,
  isRight: answer.isRight && confidenceIn(answer, trust) >= LEAST_CONFIDENCE,
});

function judgeMostPopulous(gazetteer: Gazetteer, { corpus, text, gold }: GoldArticle): Judged[] {
  return gold.flatMap(({ mention, lonLat, isLinked }) => {
    if (lonLat === null) return [];
    const [first] = gazetteer
      .lookUp(text.slice(mention.start, mention.end))
      .toSorted((a, b) => b.place.population - a.place.population);
    const isRight = first !== undefined && distanceKm(first.place.lonLat, lonLat) <= RIGHT_KM;
    return [{ corpus, isLinked, isRight }];
  });
}

function row(title: string, judged: readonly Judged[]): string {
  const cells = CORPORA.map((corpus) => {
    const own = judged.filter((one) => one.corpus === corpus);
    const linked = own.filter(({ isLinked }) => isLinked);
    return linked.length === 0 ? shareRight(own) : `${shareRight(own)} / ${shareRight(linked)}`;
  });
  return `| ${title} | ${cells.join(' | ')} |`;
}

const shareRight = (judged: readonly { readonly isRight: boolean }[]): string =>
  percent(judged.filter(({ isRight }) => isRight).length, judged.length);

const percent = (part: number, all: number): string => (all === 0 ? '–' : ((100 * part) / all).toFixed(1));

/** What `near` is worth: local papers whose town their other articles tell, with it and without. */
function homeTable(
  gazetteer: Gazetteer,
  gold: readonly GoldArticle[],
  weights: readonly Float64Array[],
  trust: Trust,
): string[] {
  const local = gold.flatMap((article): PreparedArticle[] => {
    const home = article.corpus === 'lgl' ? simulateHome(gazetteer, article, gold) : null;
    return home === null ? [] : [prepareArticle(gazetteer, article, home)];
  });
  const withHome = Array.from({ length: FOLDS }, (_, fold) =>
    trainHomeWeights(
      local.filter((article) => foldOf(article) !== fold),
      weights[fold] ?? new Float64Array(),
    ),
  );
  const before = answersByFold(local, weights, true).map((answer) => judge(answer, trust));
  const after = answersByFold(local, withHome, true).map((answer) => judge(answer, trust));
  return [
    '| LGL, articles whose publisher’s other articles tell its home | articles | mentions | % right |',
    '| --- | --- | --- | --- |',
    `| without \`near\` | ${local.length} | ${before.length} | ${shareRight(before)} |`,
    `| with \`near\` | ${local.length} | ${after.length} | ${shareRight(after)} |`,
  ];
}

const BIN_STARTS = [0.95, 0.9, 0.8, 0.6, 0.4, 0] as const;

/** Of the mentions with such a confidence, how many are right. */
function reliabilityTable(answers: readonly Answer[], trust: Trust): string[] {
  const trusted = answers
    .filter(({ choice }) => choice !== null)
    .map((answer) => ({ confidence: confidenceIn(answer, trust), isRight: answer.isRight }));
  const lines = BIN_STARTS.map((start, number) => {
    const end = BIN_STARTS[number - 1] ?? 1;
    const own = trusted.filter(({ confidence }) => confidence >= start && (confidence < end || end === 1));
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, own.length);
    return `| ${start} to ${end} | ${own.length} | ${(100 * mean).toFixed(1)} | ${shareRight(own)} |`;
  });
  return ['| confidence | mentions | mean, % | right, % |', '| --- | --- | --- | --- |', ...lines];
}
