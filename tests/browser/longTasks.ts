/** What keeps the page busy: the tasks of its own thread, by the time that they take of a processor. */
import type { CDPSession, Page } from 'playwright-core';

/** As Chromium's trace tells it; all times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Of a processor: what the machine does meanwhile is not the page's. */
  readonly tdur?: number;
}

/** A task of the page's thread. */
export interface PageTask {
  /** Since the trace began. */
  readonly startMs: number;
  readonly busyMs: number;
}

export interface PageTrace {
  readonly tasks: readonly PageTask[];
  /** When the page marked that name, since the trace began; NaN where it never did. */
  readonly markMs: (name: string) => number;
}

const CATEGORIES = 'toplevel,devtools.timeline,blink.user_timing';
/** Tells which of the threads is the page's. */
const START_MARK = 'trace-start';

/** Does something to the page while its thread is watched. */
export async function tracePage(page: Page, act: () => Promise<void>): Promise<PageTrace> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', { categories: CATEGORIES, transferMode: 'ReportEvents' });
  await page.evaluate((name) => performance.mark(name), START_MARK);
  await act();
  await endTrace(session);
  return readTrace(events);
}

async function endTrace(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

function readTrace(events: readonly TraceEvent[]): PageTrace {
  const start = events.find(({ name }) => name === START_MARK);
  if (start === undefined) throw new Error('The trace does not hold the page’s own mark.');
  const own = events.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
  const sinceMs = ({ ts }: TraceEvent): number => (ts - start.ts) / 1000;
  return {
    tasks: own
      .filter(({ name }) => name.endsWith('RunTask'))
      .map((event) => ({ startMs: sinceMs(event), busyMs: (event.tdur ?? 0) / 1000 })),
    markMs: (mark) => {
      const event = own.find(({ name }) => name === mark);
      return event === undefined ? NaN : sinceMs(event);
    },
  };
}
