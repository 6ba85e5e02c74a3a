/** What the command line reads and writes: files that are there or not, whole or not, and the words of a command line. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTools } from '../../src/cli/loadTools.ts';
import { Problem } from '../../src/cli/problem.ts';
import { readText } from '../../src/cli/readText.ts';
import { writeWhole } from '../../src/cli/writeWhole.ts';

let folder: string;
const path = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readText', () => {
  it('reads UTF-8, without a byte-order mark, the line ends as they are', async () => {
    writeFileSync(path('a.txt'), '\uFEFFBogotá\r\n\u{1F6A2}');
    expect(await readText(path('a.txt'))).toBe('Bogotá\r\n\u{1F6A2}');
  });

  it.each([
    ['is not there', () => undefined, 'cannot be read: there is no such file or folder.'],
    ['is a folder', () => mkdirSync(path('a')), 'cannot be read: it is a folder.'],
    [
      'is in Latin-1',
      () => writeFileSync(path('a'), Buffer.from('Bogotá', 'latin1')),
      'is no text in UTF-8: save it as plain text in that encoding.',
    ],
    [
      'is in UTF-16',
      () => writeFileSync(path('a'), Buffer.from('\uFEFFLima', 'utf16le')),
      'is no text in UTF-8: save it as plain text in that encoding.',
    ],
  ])('refuses what %s', async (_what, make, problem) => {
    make();
    await expect(readText(path('a'))).rejects.toThrow(new Problem(`“${path('a')}” ${problem}`));
  });
});

describe('writeWhole', () => {
  it('makes a file, and puts another in its place', async () => {
    await writeWhole(path('a'), 'one');
    await writeWhole(path('a'), 'two');
    expect(readFileSync(path('a'), 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it.each([
    ['a folder that is not there', 'none/a', 'there is no such file or folder'],
    ['a folder', 'folder', 'it is a folder'],
    ['a file as if it were a folder', 'file/a', 'a part of its path is no folder'],
  ])('says why it cannot write to %s, and leaves nothing behind', async (_what, name, problem) => {
    mkdirSync(path('folder'));
    writeFileSync(path('file'), 'old');
    await expect(writeWhole(path(name), 'new')).rejects.toThrow(
      new Problem(`“${path(name)}” cannot be written: ${problem}.`),
    );
    expect(readdirSync(folder).toSorted()).toEqual(['file', 'folder']);
    expect(readFileSync(path('file'), 'utf8')).toBe('old');
  });

  it('leaves the old file as it was where the new one cannot be finished', async () => {
    writeFileSync(path('a'), 'old');
    // The new text goes beside the old one first: that place is taken.
    mkdirSync(path(`a.${process.pid}.part`));
    await expect(writeWhole(path('a'), 'new')).rejects.toThrow(Problem);
    expect(readFileSync(path('a'), 'utf8')).toBe('old');
  });

  it.skipIf(process.platform === 'win32')('keeps a link a link, and who may read the file', async () => {
    writeFileSync(path('a'), 'old');
    chmodSync(path('a'), 0o600);
    symlinkSync(path('a'), path('link'));
    await writeWhole(path('link'), 'new');
    expect(lstatSync(path('link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path('a'), 'utf8')).toBe('new');
    expect(statSync(path('a')).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32')(
    'writes to a device without putting a file in its place',
    async () => {
      await writeWhole('/dev/null', 'new');
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    },
  );
});

describe('loadTools', () => {
  it.each([
    ['missing', () => undefined, 'there is no such file or folder'],
    ['no gzip', () => writeFileSync(path('gazetteer.bin'), 'x'.repeat(100)), 'incorrect header check'],
  ])('says which file is %s', async (_what, make, reason) => {
    for (const name of ['gazetteer.bin', 'recogniser.bin', 'ranker.json']) {
      const source = {
        'recogniser.bin': 'geo/recogniser/model.bin',
        'ranker.json': 'geo/resolver/ranker.json',
      }[name];
      if (source !== undefined) writeFileSync(path(name), readFileSync(source));
    }
    make();
    await expect(loadTools(pathToFileURL(`${folder}/`))).rejects.toThrow(
      new Problem(`“${path('gazetteer.bin')}” cannot be loaded: ${reason}. Run “npm run build” first.`),
    );
  });
});
