/** The page's side of the worker that reads articles. */
import { type Remote, proxy, wrap } from 'comlink';
import type { ArticleToRead, ArticleWorker, ReadResult, ReadStage } from '../../../worker.ts';

const GAZETTEER = 'data/gazetteer.bin';

export interface ArticleReader {
  /** The article's story, or one sentence on what went wrong; null where it was cancelled. */
  readonly read: (
    article: ArticleToRead,
    near: string,
    onStage: (stage: ReadStage) => void,
  ) => Promise<ReadResult | null>;
  /** Starts the worker and loads what it needs, so that an article need not wait for it. */
  readonly prepare: () => void;
  /** Ends what is under way, and the worker with it; the next article gets another. */
  readonly cancel: () => void;
}

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<ArticleWorker>;
  /** Settles only where the worker comes to its end before its time: comlink's promises then never do. */
  readonly stopped: Promise<ReadResult | null>;
  readonly stop: (result: ReadResult | null) => void;
}

export function createArticleReader(): ArticleReader {
  let running: Running | null = null;
  const end = (): void => {
    running?.worker.terminate();
    running = null;
  };
  return {
    read: async (article, near, onStage) => {
      const { remote, stopped } = (running ??= start());
      const options = { gazetteerUrl: gazetteerUrl(), ...(near === '' ? {} : { near }) };
      const result = await Promise.race([remote.read(article, options, proxy(onStage)), stopped]);
      // A worker that failed may be in any state.
      if (result?.ok !== true) end();
      return result;
    },
    prepare: () => {
      if (running !== null) return;
      running = start();
      void running.remote.prepare(gazetteerUrl());
    },
    cancel: () => {
      running?.stop(null);
      end();
    },
  };
}

const gazetteerUrl = (): string => new URL(GAZETTEER, document.baseURI).href;

const notYet = (): void => undefined;

function start(): Running {
  const worker = new Worker(new URL('../../../worker.ts', import.meta.url), { type: 'module' });
  let stop: Running['stop'] = notYet;
  const stopped = new Promise<ReadResult | null>((settle) => (stop = settle));
  worker.addEventListener('error', ({ message }) => {
    stop({ ok: false, problem: message === '' ? 'its program could not be loaded' : message });
  });
  return { worker, remote: wrap<ArticleWorker>(worker), stopped, stop };
}
