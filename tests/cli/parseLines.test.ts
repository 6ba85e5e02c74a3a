import { PassThrough, Readable, Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { parseLines } from '../../src/cli/parseLines.ts';

const decode = (line: Uint8Array): string => new TextDecoder().decode(line);
const shout = (line: Uint8Array): Promise<string> => Promise.resolve(decode(line).toUpperCase());
const ignore = (): void => undefined;

async function parseAll(parts: readonly string[], threads: number): Promise<string> {
  const output = new PassThrough();
  const input = Readable.from(parts.map((part) => Buffer.from(part)));
  const whole = output.setEncoding('utf8').toArray();
  await parseLines({ input, output, onLine: ignore }, shout, threads);
  output.end();
  return (await whole).join('');
}

/** Turns of the event loop enough for all that can happen without new input. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await nextTurn();
}

async function* broken(): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from('one\n'));
  throw new Error('EIO');
}

describe('parseLines', () => {
  it.each([1, 3])('writes a line for each line, in order, with %i threads', async (threads) => {
    const lines = Array.from({ length: 50 }, (_, i) => `line ${i}`);
    expect(await parseAll([`\n${lines.join('\n\n')}`], threads)).toBe(`${lines.join('\n').toUpperCase()}\n`);
  });

  it('writes nothing for an empty input', async () => {
    expect(await parseAll([], 1)).toBe('');
    expect(await parseAll([' \r\n\n'], 1)).toBe('');
  });

  it('answers a line before the next is written, and counts it', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const counts: number[] = [];
    const run = parseLines({ input, output, onLine: (count) => counts.push(count) }, shout, 2);
    for (const word of ['one', 'two', 'three']) {
      input.write(`${word}\n`);
      await settle();
      expect(output.read()?.toString()).toBe(`${word.toUpperCase()}\n`);
    }
    input.end();
    await run;
    expect(counts).toEqual([1, 2, 3]);
  });

  it('reads no further ahead than a few lines while nobody takes what it writes', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        read += 1;
        await nextTurn();
        yield Buffer.from(`${'x'.repeat(50_000)}\n`);
      }
    }
    const input = Readable.from(endless(), { objectMode: false, highWaterMark: 1 });
    const output = new Writable({ write: ignore });
    const run = parseLines({ input, output, onLine: ignore }, shout, 1).catch(ignore);
    await settle();
    const afterAWhile = read;
    await settle();
    expect(read).toBe(afterAWhile);
    expect(read).toBeLessThan(12);
    output.destroy();
    await run;
  });

  it('stops where the output breaks, and lets go of an input that says nothing more', async () => {
    const input = new PassThrough();
    const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    output.on('error', ignore);
    const run = parseLines({ input, output, onLine: ignore }, shout, 1);
    input.write('one\ntwo\n');
    await expect(run).rejects.toThrow('EPIPE');
    expect(input.destroyed).toBe(true);
  });

  it('throws what breaks the input', async () => {
    const output = new PassThrough();
    const input = Readable.from(broken());
    await expect(parseLines({ input, output, onLine: ignore }, shout, 1)).rejects.toThrow('EIO');
  });

  it('leaves the output open', async () => {
    const output = new PassThrough();
    await parseLines({ input: Readable.from([Buffer.from('a\n')]), output, onLine: ignore }, shout, 1);
    expect(output.writableEnded).toBe(false);
  });
});
