/**
 * How well places are found in the development corpora, beside compromise's `.places()`. Part of `npm run eval`, which
 * passes the folder of the corpora; needs the built gazetteer and the recogniser's model.
 */
import type { DevelopmentArticle } from '../../geo/recogniser/developmentArticles.ts';

/** A stretch of an article, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Precision, recall and their harmonic mean, in per cent. */
interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface RecognitionScores {
  /** The same start and end. */
  readonly exact: Score;
  /** Some letters in common; one span serves one toponym. */
  readonly overlap: Score;
}

/** Scores the spans found in each article, in the order of `articles`. The measure is that of `../shared/eval`. */
export function scoreRecognition(
  articles: readonly DevelopmentArticle[],
  found: readonly (readonly Span[])[],
): RecognitionScores {
  let marked = 0;
  let predicted = 0;
  let exact = 0;
  let overlap = 0;
  for (const [index, { toponyms }] of articles.entries()) {
    const spans = (found[index] ?? []).toSorted((left, right) => left.start - right.start);
    const used = new Set<Span>();
    marked += toponyms.length;
    predicted += spans.length;
    for (const { start, end } of toponyms) {
      const over = spans.filter((span) => !used.has(span) && span.start < end && start < span.end);
      const best = over.find((span) => span.start === start && span.end === end) ?? over[0];
      if (best === undefined) continue;
      used.add(best);
      overlap += 1;
      if (best.start === start && best.end === end) exact += 1;
    }
  }
  return { exact: toScore(exact, predicted, marked), overlap: toScore(overlap, predicted, marked) };
}

function toScore(hits: number, predicted: number, marked: number): Score {
  return {
    precision: share(hits, predicted),
    recall: share(hits, marked),
    f1: share(2 * hits, predicted + marked),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** A way of finding places that is measured. */
export interface Finder {
  readonly name: string;
  readonly find: (text: string) => readonly Span[];
}

/** One line of the table: a corpus and a finder. */
export interface RecognitionRow {
  readonly corpus: string;
  readonly finder: string;
  readonly scores: RecognitionScores;
}

/** Measures each finder on each corpus. */
export function measureRecognition(
  corpora: readonly { readonly name: string; readonly articles: readonly DevelopmentArticle[] }[],
  finders: readonly Finder[],
): RecognitionRow[] {
  return corpora.flatMap(({ name, articles }) =>
    finders.map((finder): RecognitionRow => ({
      corpus: name,
      finder: finder.name,
      scores: scoreRecognition(
        articles,
        articles.map(({ text }) => finder.find(text)),
      ),
    })),
  );
}

/** The rows as a Markdown table. */
export function recognitionTable(rows: readonly RecognitionRow[]): string {
  const head = [
    '| corpus | finder | exact P | R | F1 | overlap P | R | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  const lines = rows.map(({ corpus, finder, scores: { exact, overlap } }) => {
    const figures = [exact, overlap].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
    return `| ${corpus} | ${finder} | ${figures.map((figure) => figure.toFixed(1)).join(' | ')} |`;
  });
  return [...head, ...lines].join('\n');
}
