import { startLineThread } from './lineThread.ts';
import type { LineThread } from './lineThread.ts';

/** Threads of the same program; each line goes to the one that has the fewest in hand. */
export function startLineWorkers(count: number, program: URL): LineThread {
  const threads = Array.from({ length: count }, () => startLineThread(program));
  return {
    parse: (line) => leastBusy(threads).parse(line),
    inHand: () => threads.reduce((sum, thread) => sum + thread.inHand(), 0),
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

function leastBusy(threads: readonly LineThread[]): LineThread {
  return threads.reduce((least, thread) => (thread.inHand() < least.inHand() ? thread : least));
}
