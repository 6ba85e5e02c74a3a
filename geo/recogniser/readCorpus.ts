import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entity, EntityKind, TrainingDocument } from './document.ts';

/** A sentence as the corpora have it: a tag for each token, "B-LOC", "I-LOC" or "O". */
interface MarkedSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** What is special about a corpus. */
export interface Corpus {
  readonly name: string;
  /** So many sentences are taken for one article. Posts of WNUT stand alone. */
  readonly sentencesPerDocument: number;
  /** True where a hyphen between words was cut off as a token of its own. */
  readonly cutsHyphens: boolean;
}

export const CORPORA: readonly Corpus[] = [
  { name: 'wikigold', sentencesPerDocument: 20, cutsHyphens: false },
  { name: 'gum', sentencesPerDocument: 20, cutsHyphens: true },
  { name: 'sec-filings', sentencesPerDocument: 20, cutsHyphens: true },
  { name: 'wnut17', sentencesPerDocument: 1, cutsHyphens: true },
];

const KINDS: Readonly<Record<string, EntityKind>> = {
  LOC: 'place',
  PER: 'person',
  ORG: 'organisation',
  MISC: 'other',
};

/** Reads a corpus and puts its tokens together to texts again. */
export async function readCorpus(folder: string, corpus: Corpus): Promise<TrainingDocument[]> {
  const lines = (await readFile(join(folder, `${corpus.name}.jsonl`), 'utf8')).trim().split('\n');
  const sentences = lines.map((line) => JSON.parse(line) as MarkedSentence);
  const documents: TrainingDocument[] = [];
  for (let first = 0; first < sentences.length; first += corpus.sentencesPerDocument) {
    documents.push(joinSentences(sentences.slice(first, first + corpus.sentencesPerDocument), corpus));
  }
  return documents;
}

function joinSentences(sentences: readonly MarkedSentence[], corpus: Corpus): TrainingDocument {
  let text = '';
  const entities: Entity[] = [];
  for (const { tokens, tags } of sentences) {
    let open: Entity | undefined;
    for (const [index, token] of tokens.entries()) {
      if (!clings(text, token, tokens[index - 1], corpus)) text += ' ';
      const start = text.length;
      text += token;
      const tag = tags[index] ?? 'O';
      const kind = KINDS[tag.slice(2)];
      if (tag.startsWith('I') && open !== undefined) open = { ...open, end: text.length };
      else {
        if (open !== undefined) entities.push(open);
        open = kind === undefined ? undefined : { start, end: text.length, kind };
      }
    }
    if (open !== undefined) entities.push(open);
    text += '\n';
  }
  return { source: corpus.name, text, entities };
}

const CLINGS_LEFT = /^(?:[.,;:!?)\]%]+|['’]s|n't|['’](?:re|ve|ll|d|m)|\)[,.;])$/u;
const CLINGS_RIGHT = /[([$“]$/u;

/** True where no blank stands before a token. */
function clings(text: string, token: string, before: string | undefined, { cutsHyphens }: Corpus): boolean {
  if (text === '' || text.endsWith('\n') || CLINGS_LEFT.test(token) || CLINGS_RIGHT.test(text)) return true;
  return cutsHyphens && (token === '-' || text.endsWith('-')) && before !== '--';
}
