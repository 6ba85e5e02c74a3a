/** The real program, built as `npm run build` builds it, run as a user runs it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/readStory.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/dateline');

let folder: string;
let program: string;

beforeAll(async () => {
  mkdirSync(CACHE, { recursive: true });
  folder = realpathSync(mkdtempSync(join(CACHE, 'cli-')));
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.cli.config.ts'),
    logLevel: 'error',
    build: { outDir: join(folder, 'dist') },
  });
  program = join(folder, 'dist/cli.js');
  writeFileSync(
    join(folder, 'article.txt'),
    'He arrived in Lima, Peru, on Saturday, and he left for Quito on Sunday.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(words: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const start = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, ...words], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });

const article = (id: number): string => `${JSON.stringify({ id, text: `He lives in Lima, Peru. ${id}` })}\n`;

describe('dateline parse --ndjson', () => {
  it('answers good and bad lines in their order with several threads, and says nothing else', () => {
    const lines = Array.from({ length: 12 }, (_, i) => (i % 4 === 1 ? '{"id":\r\n\n' : article(i)));
    const { status, stdout, stderr } = run(
      ['parse', '--ndjson', '-j', '3'],
      `\uFEFF${lines.join('')}`.trimEnd(),
    );
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number | null; mentions: object[]; error?: string });
    expect(answers.map(({ id }) => id)).toEqual([0, null, 2, 3, 4, null, 6, 7, 8, null, 10, 11]);
    expect(answers.map(({ mentions }) => mentions.length)).toEqual([2, 0, 2, 2, 2, 0, 2, 2, 2, 0, 2, 2]);
    expect(answers[1]?.error).toContain('The line is no JSON: “{"id":”');
    expect([status, stderr]).toEqual([0, '']);
  });

  it('answers a line while its writer waits, and ends with its input', async () => {
    const child = start(['parse', '--ndjson']);
    const answers = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      child.stdin?.write(article(id));
      const { value } = await answers.next();
      expect(JSON.parse(String(value))).toMatchObject({ id, mentions: [{ name: 'Lima' }, { name: 'Peru' }] });
    }
    child.stdin?.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('ends quietly where its reader goes away, as head does', async () => {
    const child = start(['parse', '--ndjson']);
    const ended = once(child, 'exit');
    const said: Buffer[] = [];
    child.stderr?.on('data', (data: Buffer) => said.push(data));
    // Written for as long as it reads.
    child.stdin?.on('error', () => undefined);
    const write = (): void => {
      while (child.stdin?.writable === true && child.stdin.write(article(1).repeat(100)));
      child.stdin?.once('drain', write);
    };
    write();
    await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended]);
    child.stdout?.destroy();
    expect(await ended).toEqual([0, null]);
    expect(Buffer.concat(said).toString()).toBe('');
  });
});

describe('dateline map', () => {
  it('writes a story that can be read, to a file or to standard output', () => {
    const { status, stdout, stderr } = run([
      'map',
      'article.txt',
      '--published',
      '2024-11-14',
      '-o',
      'a.geojson',
    ]);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^\d places, \d mentions? without a place\.\n/u);
    const json = readFileSync(join(folder, 'a.geojson'), 'utf8');
    const read = readStory(json);
    expect(read).toMatchObject({ ok: true, issues: [] });
    expect(read.ok && read.story.features.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['lima', 'quito']),
    );
    expect(run(['map', 'article.txt', '--published=2024-11-14']).stdout).toBe(json);
  });

  it('leaves the file as it was where the article cannot be mapped', () => {
    writeFileSync(join(folder, 'old.geojson'), 'old');
    const before = readdirSync(folder);
    const { status, stderr } = run(['map', 'article.txt', '--near', 'Xyzzyville', '-o', 'old.geojson']);
    expect(status).toBe(1);
    expect(stderr).toBe(
      '--near is “Xyzzyville”, expected a place that is known here, such as “Athens, Ohio”.\n',
    );
    expect(readFileSync(join(folder, 'old.geojson'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('dateline', () => {
  it.each<[words: string[], sentence: string]>([
    [['pars'], 'There is no command “pars”, expected parse or map; see “dateline --help”.'],
    [['parse'], 'Missing required argument: --ndjson; see “dateline --help”.'],
    [['parse', '--ndjson', '-j', '0'], '-j is “0”, expected a whole number of at least 1.'],
    [['map', 'a.txt', '--publishd', 'x'], 'There is no option --publishd; see “dateline map --help”.'],
    [['map', 'none.txt'], '“none.txt” cannot be read: there is no such file or folder.'],
    [
      ['map', 'article.txt', '-o', 'none/a.geojson'],
      '“none/a.geojson” cannot be written: there is no such file or folder.',
    ],
  ])('%j is one sentence', (words, sentence) => {
    expect(run(words)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` });
  });

  it('tells how to use it, without colours where nobody sees them', () => {
    const help = run(['map', '--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain('-o, --output=<file>');
    expect(help.stdout).not.toContain('\u001B');
    expect(run([])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('dateline parse|map'),
    });
  });

  it('says what to do where its data are not beside it', () => {
    const data = join(folder, 'dist/data');
    const gazetteer = join(data, 'gazetteer.bin');
    expect(existsSync(gazetteer)).toBe(true);
    const kept = readFileSync(gazetteer);
    rmSync(gazetteer);
    const sentence = `“${gazetteer}” cannot be loaded: there is no such file or folder. Run “npm run build” first.\n`;
    expect(run(['parse', '--ndjson', '-j', '2'], article(1))).toEqual({
      status: 1,
      stdout: '',
      stderr: sentence,
    });
    expect(run(['map', 'article.txt'])).toEqual({ status: 1, stdout: '', stderr: sentence });
    writeFileSync(gazetteer, kept);
  });
});
