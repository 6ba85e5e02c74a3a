import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inOrder } from './inOrder.ts';
import { linesOf } from './linesOf.ts';
import { MAX_LINE_BYTES } from './readLine.ts';

/** So many lines a thread are on their way at once: one that it reads, and some that wait for it. */
const LINES_PER_THREAD = 4;

interface LineStreams {
  readonly input: Readable;
  readonly output: Writable;
  /** Called with each line that is written, with how many there were. */
  readonly onLine: (count: number) => void;
}

/**
 * One line out for each line in, in order, each as soon as it is there; blank lines are passed over. Reads no faster
 * than what it writes is taken. The output is left open.
 * @throws What breaks the input or the output.
 */
export async function parseLines(
  { input, output, onLine }: LineStreams,
  parse: (line: Uint8Array) => Promise<string>,
  threads: number,
): Promise<void> {
  let count = 0;
  await pipeline(
    input,
    (bytes: AsyncIterable<Uint8Array>) =>
      inOrder(linesOf(bytes, MAX_LINE_BYTES), parse, threads * LINES_PER_THREAD),
    async function* write(lines: AsyncIterable<string>) {
      for await (const line of lines) {
        count += 1;
        onLine(count);
        yield `${line}\n`;
      }
    },
    output,
    { end: false },
  );
}
