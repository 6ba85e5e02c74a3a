import type { Gazetteer } from '../gazetteer/types.ts';
import type { Lexicon } from './lexicon.ts';
import type { TaggerWeights } from './packedWeights.ts';
import type { Tagger } from './tagText.ts';

/** What `loadModel` gives. */
export interface RecogniserModel {
  readonly weights: TaggerWeights;
  readonly tagText: Tagger;
  /** Words that the training texts have in lower case more often than not. */
  readonly commonWords: ReadonlySet<string>;
  /** What was found out about words with each gazetteer: speeds up the next text, changes no result. */
  readonly lexicons: WeakMap<Gazetteer, Lexicon>;
}
