import type { Gazetteer } from '../gazetteer/types.ts';
import type { RecogniserModel } from '../recognise/model.ts';
import { recognise } from '../recognise/recognise.ts';
import type { RecognisedMention } from '../recognise/types.ts';
import { resolve } from '../resolve/resolve.ts';
import type { MentionResolution, Ranker, ResolveOptions } from '../resolve/types.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { callAsTold } from './callAsTold.ts';
import { describeThings } from './describeThings.ts';
import { nameThings } from './nameThings.ts';
import type { NamedThings } from './nameThings.ts';

/** What the geoparser works with: loaded once, the same for every article. */
export interface GeoparseTools {
  readonly gazetteer: Gazetteer;
  readonly recogniser: RecogniserModel;
  readonly ranker: Ranker;
}

export interface ReadPlaces extends NamedThings {
  readonly sentences: readonly Span[];
  /** Of each name, as the ranker has it: before regions inside other names, and roads, lose their place. */
  readonly resolutions: readonly MentionResolution[];
}

/**
 * The places that a text names and describes. Given the spans of its names, it only resolves those.
 * @param text Canonical.
 */
export function readPlaces(
  text: string,
  { gazetteer, recogniser, ranker }: GeoparseTools,
  options: ResolveOptions,
  given?: readonly Span[],
): ReadPlaces {
  const sentences = sentencesOf(text);
  const names = given?.map(toMention) ?? recognise(text, { gazetteer, model: recogniser }).mentions;
  const resolutions = resolve(text, names, { gazetteer, ranker }, options, sentences);
  const named = callAsTold(text, nameThings(text, resolutions, gazetteer), gazetteer);
  if (given !== undefined) return { ...named, sentences, resolutions };
  const described = describeThings(text, sentences, named, gazetteer);
  // Without another thing all are called so already.
  const called = described.things === named.things ? described : callAsTold(text, described, gazetteer);
  return { ...called, sentences, resolutions };
}

const toMention = ({ start, end }: Span): RecognisedMention => ({
  start,
  end,
  kind: 'place',
  sub: 'plain',
  confidence: 1,
});
