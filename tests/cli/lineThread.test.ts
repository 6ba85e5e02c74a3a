/** Threads that run a few lines of JavaScript in place of the program: what is told of them must hold for any. */
import { describe, expect, it } from 'vitest';
import { startLineThread } from '../../src/cli/lineThread.ts';
import { startLineWorkers } from '../../src/cli/lineWorkers.ts';
import { Problem } from '../../src/cli/problem.ts';

/** Answers each line with itself in capitals; "die" ends it, "throw" breaks it, and "wait" takes its time. */
const SHOUT = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (bytes) => {
  const line = new TextDecoder().decode(bytes);
  if (line.includes('die')) process.exit(3);
  if (line.includes('throw')) throw new Error('no more memory.');
  const answer = () => parentPort.postMessage({ answer: line.toUpperCase() });
  if (line.includes('wait')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  answer();
});
parentPort.postMessage({ isReady: true });
`;
const program = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

describe('startLineThread', () => {
  it('answers lines in their order', async () => {
    const thread = startLineThread(program(SHOUT));
    const answers = await Promise.all(['a wait', 'b', 'c'].map((line) => thread.parse(bytes(line))));
    expect(answers).toEqual(['A WAIT', 'B', 'C']);
    expect(thread.inHand()).toBe(0);
    await thread.stop();
  });

  it.each([
    ['throw', 'The thread that read this line ended: no more memory.'],
    ['die', 'The thread that read this line ended: it gave no reason.'],
  ])('a line that ends it (%s) costs that line, and none of those that wait', async (word, error) => {
    const thread = startLineThread(program(SHOUT));
    const lines = ['a', `{"id":5,"text":"${word}"}`, 'b', `{"id":6,"text":"${word}"}`, 'c'];
    const answers = await Promise.all(lines.map((line) => thread.parse(bytes(line))));
    expect(answers).toEqual([
      'A',
      JSON.stringify({ id: 5, mentions: [], error }),
      'B',
      JSON.stringify({ id: 6, mentions: [], error }),
      'C',
    ]);
    expect(await thread.parse(bytes('d'))).toBe('D');
    await thread.stop();
  });

  it.each([
    ['throws', 'throw new Error("gazetteer.bin is not there.");', 'gazetteer.bin is not there'],
    ['ends', 'process.exit(0);', 'it gave no reason'],
  ])('gives up where a thread %s before it is ready', async (_what, code, problem) => {
    const thread = startLineThread(program(code));
    const answers = await Promise.allSettled(['a', 'b'].map((line) => thread.parse(bytes(line))));
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(Problem) });
      expect(String((answer as PromiseRejectedResult).reason)).toContain(problem);
    }
    await thread.stop();
  });

  it('can be stopped before it had a line', async () => {
    await expect(startLineThread(program(SHOUT)).stop()).resolves.toBeUndefined();
  });
});

describe('startLineWorkers', () => {
  it('answers each line, whichever thread reads it, though one of them dies', async () => {
    const workers = startLineWorkers(3, program(SHOUT));
    const lines = Array.from({ length: 30 }, (_, i) => (i === 7 ? '{"id":7,"text":"die"}' : `line ${i}`));
    const answers = await Promise.all(lines.map((line) => workers.parse(bytes(line))));
    expect(answers.filter((_, i) => i !== 7)).toEqual(
      lines.filter((_, i) => i !== 7).map((line) => line.toUpperCase()),
    );
    expect(JSON.parse(answers[7] ?? '')).toMatchObject({ id: 7, mentions: [] });
    await workers.stop();
  });

  it('gives a line to the thread that has the fewest in hand', async () => {
    const workers = startLineWorkers(2, program(SHOUT));
    const order: string[] = [];
    const parse = async (line: string): Promise<void> => {
      order.push(await workers.parse(bytes(line)));
    };
    await Promise.all([parse('wait 1'), parse('a')]);
    // Were they dealt out in turn, "c" would wait behind "wait 2".
    const last = parse('wait 2');
    await parse('b');
    await parse('c');
    await last;
    expect(order.slice(2)).toEqual(['B', 'C', 'WAIT 2']);
    await workers.stop();
  });
});
