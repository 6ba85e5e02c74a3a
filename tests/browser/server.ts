/** A static host in small, for the tests: files as they are, the policy as a header, nothing kept in a cache. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { parseByteRange } from './byteRange.ts';
import { contentTypeOf } from './contentTypes.ts';

export interface ServerOptions {
  /** Which folder is served where. The first that has the file wins, so the longer path comes first. */
  readonly mounts: readonly Mount[];
  /** Sent as the Content-Security-Policy of every answer; none where it is left out. */
  readonly policy?: string;
  /** Documents made in memory, by path ("/stories/many.geojson"); they win over files. */
  readonly documents?: ReadonlyMap<string, string>;
}

interface Mount {
  /** Begins and ends with a slash: "/", "/some/folder/". */
  readonly path: string;
  readonly folder: string;
}

export interface StaticServer {
  /** "http://127.0.0.1:port", without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves until it is closed, on a free port of this machine only. */
export async function startServer(options: ServerOptions): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, `The test server failed: ${String(error)}`);
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (options.policy !== undefined) response.setHeader('Content-Security-Policy', options.policy);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(response, 405, `${request.method} is not allowed: GET and HEAD are.`);
    return;
  }
  const path = toPath(request.url ?? '/');
  if (path === null) {
    sendText(response, 400, `"${request.url}" is no path of this site.`);
    return;
  }
  const document = options.documents?.get(path);
  if (document !== undefined) {
    response.setHeader('Content-Type', contentTypeOf(path));
    response.end(request.method === 'HEAD' ? undefined : document);
    return;
  }
  const file = await findFile(options.mounts, path);
  if (file === null) sendText(response, 404, `There is no ${path} here.`);
  else sendFile(file, request, response);
}

/** The decoded path; null where it cannot be one, or where it steps out of the site. */
function toPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/su, ''));
    const odd = !path.startsWith('/') || path.includes('\0') || path.includes('\\');
    return odd || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

interface FoundFile {
  readonly path: string;
  readonly length: number;
}

async function findFile(mounts: readonly Mount[], path: string): Promise<FoundFile | null> {
  for (const mount of mounts) {
    if (!path.startsWith(mount.path)) continue;
    const folder = resolve(mount.folder);
    const within = path.slice(mount.path.length);
    const file = resolve(folder, within === '' || within.endsWith('/') ? join(within, 'index.html') : within);
    // The path was checked already: this holds even where that check has a hole.
    if (!file.startsWith(folder + sep)) continue;
    const found = await stat(file).catch(() => null);
    if (found?.isFile() === true) return { path: file, length: found.size };
  }
  return null;
}

function sendFile(file: FoundFile, request: IncomingMessage, response: ServerResponse): void {
  const range = parseByteRange(request.headers.range, file.length);
  response.setHeader('Accept-Ranges', 'bytes');
  if (range === null) {
    response.setHeader('Content-Range', `bytes */${file.length}`);
    sendText(response, 416, `The file has ${file.length} bytes.`);
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.length - 1 };
  response.setHeader('Content-Type', contentTypeOf(file.path));
  response.setHeader('Content-Length', end - start + 1);
  if (range !== undefined) {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${start}-${end}/${file.length}`);
  }
  if (request.method === 'HEAD' || file.length === 0) response.end();
  else createReadStream(file.path, { start, end }).pipe(response);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}
