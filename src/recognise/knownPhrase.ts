import type { KnownName } from './nameClass.ts';

/** A phrase as the gazetteer sees it. */
export interface KnownPhrase extends KnownName {
  readonly text: string;
  /** True where a longer name begins with it. */
  readonly opensName: boolean;
}
