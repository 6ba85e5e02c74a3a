import { join } from 'node:path';
import { buildSite } from '../../../scripts/buildSite.ts';
import { contentSecurityPolicy } from '../../../scripts/policy.ts';
import { type StaticServer, startServer } from '../../browser/server.ts';

const SITE = 'dist-test/bench/reader';

export interface ReaderServer extends StaticServer {
  /** The folder of the built site. */
  readonly site: string;
}

/** Builds our page and serves it as a host would, for the geoparser's rows alone. */
export async function serveReader(): Promise<ReaderServer> {
  await buildSite(SITE);
  const site = join(import.meta.dirname, '../../..', SITE);
  const server = await startServer({
    policy: contentSecurityPolicy(),
    mounts: [{ path: '/', folder: site }],
  });
  return { ...server, site };
}
