import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { inOrder } from './inOrder.ts';

/** So many lines a thread are on their way at once. */
const LINES_PER_THREAD = 4;

interface LineStreams {
  readonly input: Readable;
  readonly output: Writable;
  /** Called after each line with how many there were. */
  readonly onLine: (count: number) => void;
}

/** One line out for each line in, in order, as they come; empty lines are passed over. */
export async function parseLines(
  { input, output, onLine }: LineStreams,
  parse: (line: string) => Promise<string>,
  threads: number,
): Promise<void> {
  let count = 0;
  for await (const line of inOrder(linesOf(input), parse, threads * LINES_PER_THREAD)) {
    count += 1;
    if (!output.write(`${line}\n`)) await once(output, 'drain');
    onLine(count);
  }
}

async function* linesOf(input: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield line;
  }
}
