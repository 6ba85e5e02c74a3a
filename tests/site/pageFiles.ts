import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface PageFile {
  /** From the site's folder, with forward slashes: "assets/index-abc.js". */
  readonly path: string;
  readonly byteLength: number;
  /** As gzip makes it at its default level, which is what a static host sends. */
  readonly gzipByteLength: number;
}

const IN_HTML = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/gu;
const IN_SCRIPT = /(["'`])([^"'`\s]+\.(?:js|css))\1/gu;
/** A worker's script, which the page's weight leaves out. */
const WORKER = /new URL\((["'`])[^"'`]+\.js\1/gu;

/**
 * Every script and style that a built page can load, straight away or by a later import; not its workers,
 * fonts and data. Reads the built files: whatever names a file that is there counts, so that the sum can only
 * be too high.
 */
export async function pageFiles(site: string, page = 'index.html'): Promise<PageFile[]> {
  const html = await readFile(join(site, page), 'utf8');
  const queue = [...html.matchAll(IN_HTML)].map(([, path = '']) => toSitePath(dirname(page), path));
  const files = new Map<string, PageFile>();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (files.has(path) || !existsSync(join(site, path))) continue;
    const body = await readFile(join(site, path));
    const { length: gzipByteLength } = await promisify(gzip)(body);
    files.set(path, { path, byteLength: body.length, gzipByteLength });
    if (path.endsWith('.js')) queue.push(...namedFiles(path, body.toString('utf8')));
  }
  return [...files.values()];
}

/** Imports are relative to the script; the lists that vite adds to a later import to the site. */
function namedFiles(script: string, code: string): string[] {
  return [...code.replaceAll(WORKER, '').matchAll(IN_SCRIPT)].flatMap(([, , path = '']) => [
    toSitePath(dirname(script), path),
    toSitePath('.', path),
  ]);
}

function toSitePath(folder: string, path: string): string {
  return normalize(join(folder, path)).replaceAll('\\', '/');
}

/** Sum of the files' gzipped lengths, in bytes. */
export function gzipSum(files: readonly PageFile[]): number {
  return files.reduce((sum, { gzipByteLength }) => sum + gzipByteLength, 0);
}
