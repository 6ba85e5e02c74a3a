import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');

/**
 * Builds the site as `npm run build` does, into `outDir` (from the project's root, or absolute) in place of `dist/site`.
 * Under vitest NODE_ENV is "test", with which vite would build lit's and our development code: it is
 * "production" while the build runs.
 */
export async function buildSite(outDir: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      root: ROOT,
      configFile: join(ROOT, 'vite.config.ts'),
      base: './',
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true },
    });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
