import type { Reporter, TestModule } from 'vitest/node';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * A vitest reporter whose last line, printed as the process ends, is "N passed, N failed" (", N skipped" where
 * some are). A file that does not load, a failing hook of a suite, an error outside a test and a test that never
 * ended count as one failure each. A run that ends with an exit code other than 0 has at least one: where the
 * global set-up fails, or no file matches, vitest itself reports neither a test nor an error.
 */
export function countReporter(print: (line: string) => void = printLine): Reporter {
  let counts: Counts = { passed: 0, failed: 1, skipped: 0 };
  return {
    onInit() {
      process.once('exit', (exitCode) => {
        print(countsLine(exitCode === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) }));
      });
    },
    onTestRunEnd(modules, unhandledErrors) {
      counts = countResults(modules, unhandledErrors.length);
    },
  };
}

/** The true counts of a run: see `countReporter`. */
function countResults(modules: readonly TestModule[], unhandledErrorCount: number): Counts {
  const states = { passed: 0, failed: 0, skipped: 0, pending: 0 };
  let errorCount = unhandledErrorCount;
  for (const module of modules) {
    if (module.errors().length > 0) errorCount += 1;
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) errorCount += 1;
    for (const test of module.children.allTests()) states[test.result().state] += 1;
  }
  return {
    passed: states.passed,
    failed: states.failed + states.pending + errorCount,
    skipped: states.skipped,
  };
}

function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
