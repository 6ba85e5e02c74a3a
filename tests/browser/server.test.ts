import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseByteRange } from './byteRange.ts';
import { type StaticServer, startServer } from './server.ts';

let server: StaticServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-server-'));
  await mkdir(join(folder, 'site/assets'), { recursive: true });
  await mkdir(join(folder, 'stories'));
  await writeFile(join(folder, 'site/index.html'), '<!doctype html><title>Site</title>');
  await writeFile(join(folder, 'site/assets/app.js'), '0123456789');
  await writeFile(join(folder, 'site/assets/inter.woff2'), 'wOF2');
  await writeFile(join(folder, 'stories/café.geojson'), '{}');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  server = await startServer({
    policy: "default-src 'self'",
    mounts: [
      { path: '/stories/', folder: join(folder, 'stories') },
      { path: '/some/folder/', folder: join(folder, 'site') },
    ],
    documents: new Map([['/stories/made.geojson', '{"made":true}']]),
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** A request with the path as it is written: `fetch` would straighten out "..". */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', fail)
      .end();
  });
}

describe('startServer', () => {
  it.each([
    ['/some/folder/', 200, 'text/html; charset=utf-8'],
    ['/some/folder/?story=x#y', 200, 'text/html; charset=utf-8'],
    ['/some/folder/assets/app.js', 200, 'text/javascript; charset=utf-8'],
    ['/some/folder/assets/inter.woff2', 200, 'font/woff2'],
    ['/stories/caf%C3%A9.geojson', 200, 'application/geo+json; charset=utf-8'],
    ['/stories/made.geojson', 200, 'application/geo+json; charset=utf-8'],
    ['/', 404, 'text/plain; charset=utf-8'],
    ['/assets/app.js', 404, 'text/plain; charset=utf-8'],
    ['/some/folder/assets', 404, 'text/plain; charset=utf-8'],
    ['/stories/../secret.txt', 400, 'text/plain; charset=utf-8'],
    ['/stories/%2e%2e/secret.txt', 400, 'text/plain; charset=utf-8'],
    ['/stories/..%2fsecret.txt', 400, 'text/plain; charset=utf-8'],
    ['/stories/..%5csecret.txt', 400, 'text/plain; charset=utf-8'],
    ['/stories//etc/passwd', 404, 'text/plain; charset=utf-8'],
    ['/stories/%00', 400, 'text/plain; charset=utf-8'],
    ['/stories/%zz', 400, 'text/plain; charset=utf-8'],
  ])('%s is answered with %i, %s', async (path, status, type) => {
    const answer = await get(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
    expect(answer.body).not.toContain('secret\n');
    expect(answer.headers['content-security-policy']).toBe("default-src 'self'");
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['etag']).toBeUndefined();
  });

  it('sends a part of a file where a range is asked for', async () => {
    const answer = await get('/some/folder/assets/app.js', { range: 'bytes=2-4' });
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ]);
  });

  it('says how long the file is where the range lies outside it', async () => {
    const answer = await get('/some/folder/assets/app.js', { range: 'bytes=10-' });
    expect([answer.status, answer.headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await get('/some/folder/assets/app.js', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '10', '']);
    expect((await get('/some/folder/', {}, 'POST')).status).toBe(405);
  });
});

describe('parseByteRange', () => {
  it.each([
    [undefined, undefined],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=5-', { start: 5, end: 9 }],
    ['bytes=5-99', { start: 5, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-99', { start: 0, end: 9 }],
    ['bytes=-0', null],
    ['bytes=10-12', null],
    ['bytes=4-2', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,4-5', undefined],
    ['lines=0-1', undefined],
  ])('reads %s of ten bytes', (header, range) => {
    expect(parseByteRange(header, 10)).toEqual(range);
  });
});
