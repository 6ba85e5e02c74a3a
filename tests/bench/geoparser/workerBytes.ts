import type { Browser, CDPSession } from 'playwright-core';

/** What a worker keeps: the heap of its script, and its buffers (the gazetteer's tables lie in some). In bytes. */
export interface WorkerBytes {
  readonly heap: number;
  readonly buffers: number;
}

/** As Chromium's protocol tells it. */
interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

/** Asks the one worker that the browser runs, after it has thrown away what it no longer needs. */
export async function workerBytes(browser: Browser): Promise<WorkerBytes> {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(({ type }) => type === 'worker');
  const [worker] = workers;
  if (worker === undefined || workers.length > 1) {
    throw new Error(`The browser runs ${workers.length} workers: one is expected.`);
  }
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  await ask(session, sessionId, 'HeapProfiler.collectGarbage');
  const usage = await ask(session, sessionId, 'Runtime.getHeapUsage');
  await session.detach();
  const { usedSize, backingStorageSize } = usage as HeapUsage;
  return { heap: usedSize, buffers: backingStorageSize };
}

let lastId = 0;

/** A question to a target within the session, and its answer. */
async function ask(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  const answer = new Promise<unknown>((done, fail) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const said = JSON.parse(message) as { id: number; result?: unknown; error?: { message: string } };
      if (said.id !== id) return;
      if (said.error === undefined) done(said.result);
      else fail(new Error(`${method}: ${said.error.message}`));
    });
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  return answer;
}
