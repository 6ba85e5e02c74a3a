import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';

const README = readFileSync('README.md', 'utf8');
const SCRIPT = '.readme-example.ts';

/** The first fenced block of a language. */
function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'u').exec(README)?.[1] ?? '';
}

describe('README', () => {
  afterAll(() => rmSync(SCRIPT, { force: true }));

  it('has an example that prints what it says', () => {
    writeFileSync(SCRIPT, block('ts'));
    const printed = execFileSync(process.execPath, ['--import', 'tsx', SCRIPT], { encoding: 'utf8' });
    expect(printed).toBe(block('text'));
  });

  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...README.matchAll(/npm run ([a-z:]+)/gu)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) expect(scripts).toHaveProperty([name ?? '']);
  });
});
