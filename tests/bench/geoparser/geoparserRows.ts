import type { Browser } from 'playwright-core';
import type { Row } from '../report.ts';
import { buildProgram } from './buildProgram.ts';
import { readingRows } from './readingRows.ts';
import { serveReader } from './serveReader.ts';
import { sizeRows } from './sizeRows.ts';
import { speedRows } from './speedRows.ts';

/** All that is measured of the geoparser: by itself, and in the page. */
export async function geoparserRows(browser: Browser): Promise<Row[]> {
  const speed = await speedRows(await buildProgram());
  const server = await serveReader();
  try {
    return [...speed, ...(await sizeRows(server.site)), ...(await readingRows(browser, `${server.origin}/`))];
  } finally {
    await server.close();
  }
}
