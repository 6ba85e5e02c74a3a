/** Reads articles away from the page, which answers meanwhile. Nothing leaves the device but requests for the site's own files. */
import { expose } from 'comlink';
import { type GeoparseTools, geoparse } from './geoparse.ts';
import { findHome } from './resolve/findHome.ts';
import type { Article, Story } from './story/types.ts';
import { loadTools } from './worker/loadTools.ts';

export interface ArticleToRead extends Article {
  readonly text: string;
}

export interface ReadOptions {
  /** The whole address of `data/gazetteer.bin`. */
  readonly gazetteerUrl: string;
  /** Where the publisher is at home: "Athens, Ohio". */
  readonly near?: string;
}

/** How far the reading is. The text itself is read in one go. */
export type ReadStage = LoadingStage | { readonly stage: 'reading' };

interface LoadingStage {
  readonly stage: 'loading';
  readonly loadedBytes: number;
  /** Null where the server does not tell. */
  readonly totalBytes: number | null;
}

export type ReadResult =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problem: string };

/** What the page calls. */
export interface ArticleWorker {
  /** The story carries the text. What goes wrong is told in one sentence, and never thrown. */
  readonly read: (
    article: ArticleToRead,
    options: ReadOptions,
    onStage: (stage: ReadStage) => void,
  ) => Promise<ReadResult>;
  /** Loads ahead what the first article needs. Where that fails, `read` tries again and tells what is wrong. */
  readonly prepare: (gazetteerUrl: string) => Promise<void>;
}

/** Begun once, and kept for every article. */
let loading: Promise<GeoparseTools> | null = null;
let loaded: LoadingStage = { stage: 'loading', loadedBytes: 0, totalBytes: null };
/** Told how much is loaded: the article that waits for it. */
let onLoaded: (stage: LoadingStage) => void = () => undefined;

function loadOnce(gazetteerUrl: string): Promise<GeoparseTools> {
  loading ??= loadTools(gazetteerUrl, (loadedBytes, totalBytes) => {
    loaded = { stage: 'loading', loadedBytes, totalBytes };
    onLoaded(loaded);
  }).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

const worker: ArticleWorker = {
  read: async (article, { gazetteerUrl, near }, onStage) => {
    try {
      onStage(loaded);
      onLoaded = onStage;
      const tools = await loadOnce(gazetteerUrl);
      onStage({ stage: 'reading' });
      if (near !== undefined && !isKnown(near, tools)) {
        return {
          ok: false,
          problem: `“${near}” is no place that is known here: give a name such as Athens, Ohio.`,
        };
      }
      const { story } = geoparse(article, tools, { keepText: true, ...(near === undefined ? {} : { near }) });
      return { ok: true, story };
    } catch (error) {
      return { ok: false, problem: error instanceof Error ? error.message : String(error) };
    }
  },
  prepare: async (gazetteerUrl) => {
    await loadOnce(gazetteerUrl).catch(() => undefined);
  },
};

function isKnown(near: string, { gazetteer }: GeoparseTools): boolean {
  try {
    findHome(gazetteer, near);
    return true;
  } catch {
    return false;
  }
}

expose(worker);
