import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchBytes } from '../../src/worker/fetchBytes.ts';

const WORDS = 'Rain in Lima. '.repeat(10_000);
const PLAIN = Buffer.from(WORDS);
const PACKED = gzipSync(PLAIN);

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/packed.bin') response.setHeader('Content-Length', PACKED.length).end(PACKED);
    // Packed on the way: the length is not the one that arrives.
    else if (url === '/on-the-way.bin') response.setHeader('Content-Encoding', 'gzip').end(PACKED);
    else if (url === '/plain.bin') response.setHeader('Content-Length', PLAIN.length).end(PLAIN);
    else if (url === '/broken.bin') {
      response.setHeader('Content-Length', PLAIN.length).write(PLAIN.subarray(0, 1000));
      setTimeout(() => response.destroy(), 50);
    } else if (url === '/elsewhere.bin') response.writeHead(302, { Location: '/plain.bin' }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('fetchBytes', () => {
  it.each([
    ['/packed.bin', PACKED.length, PACKED.length],
    ['/on-the-way.bin', PLAIN.length, null],
    ['/plain.bin', PLAIN.length, PLAIN.length],
  ])('%s comes unpacked, and tells how far it is', async (path, loaded, total) => {
    const told: [number, number | null][] = [];
    const bytes = await fetchBytes(origin + path, (...progress) => told.push(progress));
    expect(Buffer.from(bytes).toString()).toBe(WORDS);
    expect(told.at(-1)).toEqual([loaded, total]);
    expect(told.map(([count]) => count)).toEqual(told.map(([count]) => count).toSorted((a, b) => a - b));
  });

  it.each([
    ['/missing.bin', '/missing.bin could not be fetched: this site answered 404.'],
    ['/elsewhere.bin', '/elsewhere.bin could not be fetched. Is the network there?'],
    ['/broken.bin', '/broken.bin broke off after 1000 bytes. Is the network there?'],
  ])('%s is told of in one sentence', async (path, message) => {
    await expect(fetchBytes(origin + path, () => undefined)).rejects.toThrow(message);
  });
});
