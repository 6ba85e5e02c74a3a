import { readFileSync } from 'node:fs';
import { readGazetteer } from '../../geo/resolver/readGazetteer.ts';
import type { RecognisedMention } from '../../src/recognise/types.ts';
import { loadRanker } from '../../src/resolve/loadRanker.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { MentionResolution, RankerFile, ResolveOptions, ResolveTools } from '../../src/resolve/types.ts';

const ranker = readFileSync(new URL('../../geo/resolver/ranker.json', import.meta.url), 'utf8');

/** What ships: the gazetteer that `npm run data` makes, and the fitted weights. */
export const TOOLS: ResolveTools = {
  gazetteer: readGazetteer(),
  ranker: loadRanker(JSON.parse(ranker) as RankerFile),
};

/** Takes the brackets from "fire in [Lima], [Ohio]" and gives the mentions that stood in them. */
export function readMarked(marked: string): { text: string; mentions: RecognisedMention[] } {
  const mentions: RecognisedMention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/u)) {
    if (part.startsWith('[')) {
      const start = text.length;
      text += part.slice(1, -1);
      mentions.push({ start, end: text.length, kind: 'place', sub: 'plain', confidence: 1 });
    } else text += part;
  }
  return { text, mentions };
}

/** The resolutions of the names in brackets. */
export function resolveMarked(marked: string, options: ResolveOptions = {}): MentionResolution[] {
  const { text, mentions } = readMarked(marked);
  return resolve(text, mentions, TOOLS, options);
}
