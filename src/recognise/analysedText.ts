import type { WordType } from './wordType.ts';

/** A text with what features and rules need of it. All arrays have an entry for each token. */
export interface AnalysedText {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets of each token. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: readonly WordType[];
  /** One of `SENTENCE_START`. */
  readonly sentenceStart: Uint8Array;
  /** One of `CASE_MODE`, of the whole sentence. */
  readonly caseMode: Uint8Array;
  /** The longest name of the gazetteer that begins here, by its class; `NAME_CONTINUES` added on its later tokens. */
  readonly nameCode: Uint8Array;
  /** Tokens of that name, on each of its tokens; 0 where there is none. */
  readonly nameLength: Uint8Array;
  /** The first token of each run of capitalised tokens: all of these lie in runs. */
  readonly runs: readonly number[];
  /** First and last token of the run of capitalised tokens around; -1 outside of runs. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** 1 where a name may stand: only these tokens are tagged. */
  readonly isActive: Uint8Array;
  /** Bits of `DOCUMENT_FLAG`, gathered over all places where the same word stands with a capital. */
  readonly documentFlags: Uint16Array;
  /** How often it stands with a capital: 0 never, 1 once, 2 up to four times, 3 more. */
  readonly frequency: Uint8Array;
}

/** Capitals tell little in headlines. */
export const CASE_MODE = { normal: 0, titleCase: 1, capitals: 2 } as const;

export const NAME_CONTINUES = 20;
