/** The last line of a run is what a machine believes: real runs of vitest, each of which goes wrong in its way. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
// Below node_modules, so that the small projects find vitest.
const CACHE = join(ROOT, 'node_modules/.cache/dateline');

let folder: string;

beforeAll(() => {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'count-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = "import { beforeAll, describe, expect, it } from 'vitest';\n";

/** Runs vitest on the files and returns its last line and its exit code. */
function run(
  name: string,
  files: Readonly<Record<string, string>>,
  testConfig = '',
): [string, number | null] {
  const project = join(folder, name);
  mkdirSync(project);
  for (const [file, code] of Object.entries(files)) writeFileSync(join(project, file), HEAD + code);
  const reporter = JSON.stringify(join(ROOT, 'scripts/countReporter.ts'));
  writeFileSync(
    join(project, 'vitest.config.ts'),
    `import { countReporter } from ${reporter};
     export default { test: { reporters: ['default', countReporter()], ${testConfig} } };`,
  );
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  // The run must not take itself for a part of this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('VITEST')));
  const { stdout, status } = spawnSync(process.execPath, [vitest, 'run', '--root', project], {
    env,
    encoding: 'utf8',
  });
  return [stdout.trimEnd().split('\n').at(-1) ?? '', status];
}

const PASSES = "it('passes', () => expect(1).toBe(1));\n";

describe('countReporter', { timeout: 60_000 }, () => {
  it.each<[name: string, files: Record<string, string>, line: string, exitCode: number, config?: string]>([
    ['all-pass', { 'a.test.ts': PASSES, 'b.test.ts': PASSES }, '2 passed, 0 failed', 0],
    [
      'each-state',
      {
        'a.test.ts': `${PASSES}it('fails', () => expect(1).toBe(2));\nit.skip('skips', () => {});\nit.todo('later');`,
      },
      '1 passed, 1 failed, 2 skipped',
      1,
    ],
    [
      'does-not-load',
      { 'a.test.ts': PASSES, 'b.test.ts': "throw new Error('broken file');" },
      '1 passed, 1 failed',
      1,
    ],
    [
      'hook-fails',
      {
        'a.test.ts': `${PASSES}describe('suite', () => { beforeAll(() => { throw new Error('hook'); }); ${PASSES} });`,
      },
      '1 passed, 1 failed, 1 skipped',
      1,
    ],
    [
      'throws-late',
      {
        'a.test.ts':
          "it('passes', async () => { setTimeout(() => { throw new Error('late'); }, 1); await new Promise((done) => setTimeout(done, 50)); });",
      },
      '1 passed, 1 failed',
      1,
    ],
    [
      'fails-as-expected',
      { 'a.test.ts': "it.fails('known gap', () => expect(1).toBe(2));" },
      '1 passed, 0 failed',
      0,
    ],
    [
      'set-up-fails',
      { 'a.test.ts': PASSES, 'setup.ts': "export function setup() { throw new Error('no browser'); }" },
      '0 passed, 1 failed',
      1,
      "globalSetup: ['setup.ts']",
    ],
    ['no-file', {}, '0 passed, 1 failed', 1],
  ])('%s', (name, files, line, exitCode, config) => {
    expect(run(name, files, config)).toEqual([line, exitCode]);
  });
});
