import { Worker, parentPort } from 'node:worker_threads';
import type { GeoparseTools } from '../compose/readPlaces.ts';
import { parseLine } from './parseLine.ts';

interface Answer {
  readonly ticket: number;
  readonly line: string;
}

export interface LineWorkers {
  readonly parse: (line: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts threads of the same program; each loads its own tools and answers the lines that it is handed in turn. */
export function startLineWorkers(count: number, program: URL): LineWorkers {
  const waiting = new Map<number, { resolve: (line: string) => void; reject: (error: Error) => void }>();
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(program);
    worker.on('message', ({ ticket, line }: Answer) => {
      waiting.get(ticket)?.resolve(line);
      waiting.delete(ticket);
    });
    worker.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error);
    });
    return worker;
  });
  let next = 0;
  return {
    parse: (line) =>
      new Promise((resolve, reject) => {
        const ticket = next;
        next += 1;
        waiting.set(ticket, { resolve, reject });
        workers[ticket % count]?.postMessage({ ticket, line } satisfies Answer);
      }),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** What such a thread does: answers each line. */
export function answerLines(tools: GeoparseTools): void {
  parentPort?.on('message', ({ ticket, line }: Answer) => {
    parentPort?.postMessage({ ticket, line: parseLine(line, tools) } satisfies Answer);
  });
}
