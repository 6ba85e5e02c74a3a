import { readFileSync } from 'node:fs';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import type { RecognisedMention } from '../../src/recognise/types.ts';

/** A place name that people have marked in an article, and where they put it. */
export interface GoldMention {
  readonly mention: RecognisedMention;
  /** Null where they put it nowhere. */
  readonly lonLat: LonLat | null;
  /** Whether they gave it a GeoNames number: "linked", as published tables count. */
  readonly isLinked: boolean;
  /** GeoNames' feature class and code ("P.PPL") where the corpus has it. */
  readonly kind: string;
}

export interface GoldArticle {
  readonly corpus: string;
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly gold: readonly GoldMention[];
}

interface Line {
  readonly id: string | number;
  readonly source: string;
  readonly text: string;
  readonly toponyms: readonly {
    readonly start: number;
    readonly end: number;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly geonameid: number | null;
    readonly kind: string | null;
  }[];
}

export const CORPORA = ['lgl', 'trnews', 'gwn', 'geovirus'] as const;
export const CORPUS_TITLES: Readonly<Record<string, string>> = {
  lgl: 'LGL',
  trnews: 'TR-News',
  gwn: 'GeoWebNews',
  geovirus: 'GeoVirus',
};

/** The development corpora of a folder, article by article, in the order of `CORPORA`. */
export function readCorpora(folder: string): GoldArticle[] {
  return CORPORA.flatMap((corpus) =>
    readFileSync(`${folder}/${corpus}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => toArticle(corpus, JSON.parse(line) as Line)),
  );
}

function toArticle(corpus: string, { id, source, text, toponyms }: Line): GoldArticle {
  const gold = toponyms.map(({ start, end, lat, lon, geonameid, kind }) => ({
    mention: { start, end, kind: 'place', sub: 'plain', confidence: 1 } as const,
    lonLat: lat === null || lon === null ? null : ([lon, lat] as const),
    isLinked: geonameid !== null,
    kind: kind ?? '',
  }));
  return { corpus, id: String(id), source: hostOf(source), text, gold };
}

/** "https://www.bbc.com/news" → "bbc.com". */
const hostOf = (source: string): string =>
  source
    .replace(/^https?:\/\//u, '')
    .replace(/\/.*$/u, '')
    .replace(/^www\./u, '');
