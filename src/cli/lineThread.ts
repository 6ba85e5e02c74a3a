import { Worker, parentPort } from 'node:worker_threads';
import type { GeoparseTools } from '../compose/readPlaces.ts';
import { parseLine, refusal } from './parseLine.ts';
import { Problem } from './problem.ts';
import { readLine } from './readLine.ts';
import { whyNot } from './whyNot.ts';

export interface LineThread {
  /** The answer to a line. Rejects with a Problem where the thread cannot be started. */
  readonly parse: (line: Uint8Array) => Promise<string>;
  /** How many lines it has that are not yet answered. */
  readonly inHand: () => number;
  readonly stop: () => Promise<void>;
}

interface Job {
  readonly line: Uint8Array;
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Problem) => void;
}

/** What the thread says: first that it is ready, then an answer to each line, in their order. */
type Said = { readonly isReady: true } | { readonly answer: string };

/**
 * A thread of the same program that answers lines (`answerLines`). Where it ends over a line, as it does where memory is
 * too short for it, that line's answer says so, and another thread takes the lines after it.
 */
export function startLineThread(program: URL): LineThread {
  const jobs: Job[] = [];
  let worker: Worker | null = null;
  let isStopped = false;
  const start = (): Worker => {
    const started = new Worker(program);
    let isReady = false;
    let cause = 'it gave no reason';
    started.on('message', (said: Said) => {
      if ('isReady' in said) isReady = true;
      else jobs.shift()?.resolve(said.answer);
    });
    started.on('error', (error) => {
      cause = whyNot(error);
    });
    started.on('exit', () => {
      worker = null;
      if (isStopped) return;
      if (!isReady) {
        for (const { reject } of jobs.splice(0)) reject(new Problem(`${cause}.`));
        return;
      }
      const broken = jobs.shift();
      broken?.resolve(refusal(idOf(broken.line), `The thread that read this line ended: ${cause}.`));
      if (jobs.length > 0) worker = start();
    });
    for (const { line } of jobs) started.postMessage(line);
    return started;
  };
  return {
    parse: (line) =>
      new Promise((resolve, reject) => {
        jobs.push({ line, resolve, reject });
        if (worker === null) worker = start();
        else worker.postMessage(line);
      }),
    inHand: () => jobs.length,
    stop: async () => {
      isStopped = true;
      await worker?.terminate();
    },
  };
}

const say = (said: Said): void => parentPort?.postMessage(said);

/** What such a thread does: answers each line. */
export function answerLines(tools: GeoparseTools): void {
  parentPort?.on('message', (line: Uint8Array) => say({ answer: parseLine(line, tools) }));
  say({ isReady: true });
}

function idOf(line: Uint8Array): string | number | null {
  const read = readLine(line);
  return read.ok ? read.article.id : read.id;
}
