/** The last line of `.ci/run`, with an npm that only pretends: what it prints and how it ends is in the table. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../.ci/run');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-npm-'));
  const npm = join(folder, 'npm');
  writeFileSync(npm, '#!/usr/bin/env bash\nwords="$*"\nname="NPM_${words// /_}"\neval "${!name:-true}"\n');
  chmodSync(npm, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the script with shell code for each of npm's commands; returns its last line and its exit code. */
function run(ci: string, test: string, build: string): [string | undefined, number | null] {
  const { stdout, status } = spawnSync('bash', [SCRIPT], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
      NPM_ci: ci,
      NPM_test: test,
      NPM_run_build: build,
    },
  });
  return [stdout.trimEnd().split('\n').at(-1), status];
}

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  it.each([
    ['all is well', 'true', 'echo "12 passed, 0 failed"', 'echo built', '12 passed, 0 failed', 0],
    [
      'some are skipped',
      'true',
      'echo "12 passed, 0 failed, 3 skipped"',
      'true',
      '12 passed, 0 failed, 3 skipped',
      0,
    ],
    ['a test fails', 'true', 'echo "11 passed, 1 failed"; exit 1', 'true', '11 passed, 1 failed', 1],
    [
      'the line is in colour',
      'true',
      'printf "\\033[32m7 passed, 0 failed\\033[39m\\n"',
      'true',
      '7 passed, 0 failed',
      0,
    ],
    [
      'a test prints such a line',
      'true',
      'echo "99 passed, 0 failed"; echo "5 passed, 0 failed"',
      'true',
      '5 passed, 0 failed',
      0,
    ],
    ['the lint fails', 'true', 'echo "x is unused"; exit 1', 'true', '0 passed, 1 failed', 1],
    [
      'the tests fail after their count',
      'true',
      'echo "12 passed, 0 failed"; exit 1',
      'true',
      '12 passed, 1 failed',
      1,
    ],
    ['the tests end well and say nothing', 'true', 'true', 'true', '0 passed, 1 failed', 1],
    [
      'the build fails',
      'true',
      'echo "12 passed, 0 failed"',
      'echo oh >&2; exit 2',
      '12 passed, 1 failed',
      1,
    ],
    [
      'a test and the build fail',
      'true',
      'echo "11 passed, 1 failed"; exit 1',
      'exit 2',
      '11 passed, 2 failed',
      1,
    ],
    ['the install fails', 'exit 1', 'echo "12 passed, 0 failed"', 'true', '0 passed, 1 failed', 1],
    [
      'it is stopped',
      'kill -TERM $PPID; sleep 1',
      'echo "12 passed, 0 failed"',
      'true',
      '0 passed, 1 failed',
      1,
    ],
  ])('%s', (_what, ci, test, build, line, exitCode) => {
    expect(run(ci, test, build)).toEqual([line, exitCode]);
  });
});
