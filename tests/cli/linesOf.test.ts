import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/linesOf.ts';

async function* streamOf(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part));
}

async function read(parts: readonly (string | Uint8Array)[], maxBytes = 1000): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(streamOf(parts), maxBytes)) lines.push(Buffer.from(line).toString('utf8'));
  return lines;
}

describe('linesOf', () => {
  it.each<[what: string, parts: string[], lines: string[]]>([
    ['nothing', [], []],
    ['an empty part', [''], []],
    ['lines', ['a\nb\n'], ['a', 'b']],
    ['a last line without an end', ['a\nb'], ['a', 'b']],
    ['lines over several parts', ['a', 'b\nc', '\n', 'd'], ['ab', 'c', 'd']],
    ['blank lines', ['\n\n a\n \t\r\n\nb\n\n'], [' a', 'b']],
    ['the line ends of Windows', ['a\r\nb\r\n\r\n'], ['a\r', 'b\r']],
    ['a byte-order mark alone', ['\uFEFF\n', '\uFEFFa'], ['\uFEFFa']],
    ['line ends that JSON may hold', ['a\u2028b\u2029c\u0085d\re'], ['a\u2028b\u2029c\u0085d\re']],
    ['a NUL', ['\0\na'], ['\0', 'a']],
  ])('%s', async (_what, parts, lines) => {
    expect(await read(parts)).toEqual(lines);
  });

  it('gives the same lines wherever the parts are cut, in the middle of a letter too', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '\u{1F6A2}', '\n', '\n', '\r', ' '))
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(40)), async (whole, cuts) => {
        const bytes = Buffer.from(whole);
        const ends = [...cuts.toSorted((a, b) => a - b), bytes.length];
        const parts = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
        expect(await read(parts)).toEqual(whole.split('\n').filter((line) => line.trim() !== ''));
      }),
    );
  });

  it('cuts a line that is too long to one byte more than it may have, and goes on after it', async () => {
    expect(await read(['abcd\nabcde', 'fgh', 'ij\nxyz\n'], 4)).toEqual(['abcd', 'abcde', 'xyz']);
  });

  it('gives each line memory of its own', async () => {
    for await (const line of linesOf(streamOf(['ab\ncd\n']), 10)) expect(line.buffer.byteLength).toBe(2);
  });

  it('gives a line before the next is asked for', async () => {
    const asked: string[] = [];
    async function* parts(): AsyncGenerator<Uint8Array> {
      for (const part of ['a\n', 'b\n']) {
        asked.push(part);
        yield await Promise.resolve(Buffer.from(part));
      }
    }
    const lines = linesOf(parts(), 10);
    await lines.next();
    expect(asked).toEqual(['a\n']);
  });
});
