import type { Gazetteer } from '../gazetteer/types.ts';
import type { Lexicon } from './lexicon.ts';
import type { SequenceWeights } from './sequenceWeights.ts';
import type { Tagger } from './tagText.ts';

/** `SequenceWeights` as the tagger reads them. */
export interface TaggerWeights extends Pick<SequenceWeights, 'scale' | 'transitions'> {
  /** See `packedWeights.ts`. */
  readonly packed: DataView;
  /** Cuts a feature's hash to the number of its bucket. */
  readonly mask: number;
}

/** What `loadModel` gives. */
export interface RecogniserModel {
  readonly weights: TaggerWeights;
  readonly tagText: Tagger;
  /** Words that the training texts have in lower case more often than not. */
  readonly commonWords: ReadonlySet<string>;
  /** What was found out about words with each gazetteer: speeds up the next text, changes no result. */
  readonly lexicons: WeakMap<Gazetteer, Lexicon>;
}
