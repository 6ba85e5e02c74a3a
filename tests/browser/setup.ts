import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/buildSite.ts';
import { findChromium } from '../../scripts/chromium.ts';
import { PAGE_POLICY as policy } from './pagePolicy.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser listens; `chromium.connect` takes it. */
    ws: string;
    /** The site at its host's root, with a slash at the end; `tests/stories` is at `stories/` below it. */
    url: string;
    origin: string;
    /** The same site on another host below a folder, and nothing else there. */
    folderUrl: string;
    /** The built site's folder, there while the run lasts. */
    site: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = '/some/folder/';

/** Builds the site, serves it and starts the browser, once for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // A folder of its own: a second run in the same clone must not pull the site from under this one.
  const site = join(ROOT, `dist-test/site-${process.pid}`);
  const stories = join(ROOT, 'tests/stories');
  const launchOptions = await findChromium();
  await buildSite(site);
  const [server, folderServer, browser] = await Promise.all([
    startServer({
      policy,
      mounts: [
        { path: '/stories/', folder: stories },
        { path: '/', folder: site },
      ],
    }),
    startServer({ policy, mounts: [{ path: FOLDER, folder: site }] }),
    chromium.launchServer(launchOptions),
  ]);
  project.provide('ws', browser.wsEndpoint());
  project.provide('origin', server.origin);
  project.provide('url', `${server.origin}/`);
  project.provide('folderUrl', `${folderServer.origin}${FOLDER}`);
  project.provide('site', site);
  return async () => {
    await browser.close();
    await Promise.all([server.close(), folderServer.close()]);
    await rm(site, { recursive: true, force: true });
  };
}
