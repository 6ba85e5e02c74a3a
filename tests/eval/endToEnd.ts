import { foldOf, FOLDS } from '../../geo/resolver/crossValidate.ts';
import { CORPORA, CORPUS_TITLES } from '../../geo/resolver/readCorpora.ts';
import type { GoldArticle } from '../../geo/resolver/readCorpora.ts';
import { placedMentions } from '../../src/compose/placedMentions.ts';
import type { PlacedMention } from '../../src/compose/placedMentions.ts';
import type { GeoparseTools } from '../../src/compose/readPlaces.ts';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import { RIGHT_KM } from '../../src/resolve/choose.ts';
import type { ResolveOptions } from '../../src/resolve/types.ts';

/** The kinds that the corpora mark: relative places overlap their anchors, and descriptions are marked nowhere. */
const SCORED_KINDS: ReadonlySet<string> = new Set(['place', 'demonym', 'inside']);
/** GeoVirus marks no demonyms. */
const WITHOUT_DEMONYMS: ReadonlySet<string> = new Set(['place', 'inside']);

/** A prediction is right when it overlaps a marked name and lies within 161 km of it; a marked name counts once. */
interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly marked: number;
}

/**
 * From the text alone to places, as Markdown: F1 for each corpus. Each article is resolved by weights that were fitted
 * without it; the recogniser's keep-weights were fitted on all (its own table tells what that is worth).
 *
 * @param weightsOfFold The ranker's weights, by the fold of the article.
 */
export function evaluateEndToEnd(
  gold: readonly GoldArticle[],
  tools: GeoparseTools,
  weightsOfFold: readonly Float64Array[],
): string {
  const rows: readonly (readonly [string, ResolveOptions, ReadonlySet<string>])[] = [
    ['Dateline', {}, SCORED_KINDS],
    ['Dateline, without `nearby`', { nearby: false }, SCORED_KINDS],
    ['Dateline, its demonyms left out', {}, WITHOUT_DEMONYMS],
  ];
  const toolsOfFold = Array.from({ length: FOLDS }, (_, fold): GeoparseTools => {
    const weights = weightsOfFold[fold] ?? tools.ranker.weights;
    return { ...tools, ranker: { ...tools.ranker, weights } };
  });
  return [
    `| end to end, F1 | ${CORPORA.map((corpus) => CORPUS_TITLES[corpus]).join(' | ')} |`,
    `| --- |${CORPORA.map(() => ' --- |').join('')}`,
    ...rows.map(([title, options, kinds]) => {
      const f1s = CORPORA.map((corpus) => {
        const articles = gold.filter((article) => article.corpus === corpus);
        const tallies = articles.map((article) => {
          const own = toolsOfFold[foldOf({ article })] ?? tools;
          return tally(article, placedMentions(article.text, own, options), kinds);
        });
        return f1Of(tallies).toFixed(1);
      });
      return `| ${title} | ${f1s.join(' | ')} |`;
    }),
  ].join('\n');
}

function f1Of(tallies: readonly Tally[]): number {
  const sum = (member: keyof Tally): number => tallies.reduce((total, each) => total + each[member], 0);
  const all = sum('predicted') + sum('marked');
  return all === 0 ? 0 : (200 * sum('right')) / all;
}

/** A prediction on a marked name without a place is not judged. */
function tally(
  { gold }: Pick<GoldArticle, 'gold'>,
  found: readonly PlacedMention[],
  kinds: ReadonlySet<string>,
): Tally {
  const mentions = found.filter(({ kind }) => kinds.has(kind));
  const used = new Set<PlacedMention>();
  let [right, unjudged, marked] = [0, 0, 0];
  for (const { mention, lonLat } of gold) {
    const over = mentions.filter(
      (each) => !used.has(each) && each.start < mention.end && mention.start < each.end,
    );
    const best = over.find(({ start, end }) => start === mention.start && end === mention.end) ?? over[0];
    if (best !== undefined) used.add(best);
    const place = best?.lonLat ?? null;
    if (lonLat === null) {
      if (place !== null) unjudged += 1;
      continue;
    }
    marked += 1;
    if (place !== null && distanceKm(place, lonLat) <= RIGHT_KM) right += 1;
  }
  return { right, predicted: mentions.filter(({ lonLat }) => lonLat !== null).length - unjudged, marked };
}
