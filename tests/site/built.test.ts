/** What the built site must not hold. */
import { readFile, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

let html: string;
let files: { path: string; text: string }[];

beforeAll(async () => {
  const site = inject('site');
  html = await readFile(join(site, 'index.html'), 'utf8');
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        // One character a byte: what is looked for is ASCII, and may stand in any kind of file.
        return { path: path.slice(site.length + 1), text: await readFile(path, 'latin1') };
      }),
  );
});

const tags = (name: string): string[] => html.match(new RegExp(`<${name}\\b[^>]*>`, 'giu')) ?? [];

/** The files that hold the text, each with what stands around it. */
function holders(needle: string | RegExp): string[] {
  return files.flatMap(({ path, text }) => {
    const at = typeof needle === 'string' ? text.indexOf(needle) : text.search(needle);
    return at < 0 ? [] : [`${path}: …${text.slice(Math.max(0, at - 30), at + 60)}…`];
  });
}

describe('the built page', () => {
  it('has no inline script but data', () => {
    const inline = tags('script').filter((tag) => !/\ssrc=/u.test(tag));
    expect(inline.filter((tag) => !/type="application\/(?:ld\+)?json"/u.test(tag))).toEqual([]);
    expect(tags('script').length).toBeGreaterThan(0);
  });

  it('has no style and no handler in its markup', () => {
    expect(tags('style')).toEqual([]);
    expect(html.match(/<[a-z][^>]*\s(?:style|on[a-z]+)\s*=[^>]*>/giu)).toBeNull();
  });

  it('loads nothing from another host', () => {
    const loading = [
      'script',
      'link',
      'img',
      'source',
      'iframe',
      'video',
      'audio',
      'object',
      'embed',
    ].flatMap(tags);
    // What these name is said, not fetched.
    const loaded = loading.filter((tag) => !/rel="(?:canonical|license|alternate|author)"/u.test(tag));
    expect(loaded.filter((tag) => /\s(?:src|href|srcset|data)="\s*(?:[a-z]+:)?\/\//iu.test(tag))).toEqual([]);
  });

  it('names its own files relative to itself, so that it runs from any folder', () => {
    const own = ['script', 'link', 'img'].flatMap(tags);
    expect(own.filter((tag) => /\s(?:src|href)="\/(?!\/)/u.test(tag))).toEqual([]);
  });
});

describe('the built site', () => {
  it('styles load nothing from another host', () => {
    const styles = files.filter(({ path }) => path.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    const urls = styles.flatMap(
      ({ text }) => text.match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)"']*/gu) ?? [],
    );
    expect(urls).toEqual([]);
  });

  it.each([
    ['a package registry', /\bregistry\.[a-z0-9-]+\.[a-z]{2,}/iu],
    ['what lies beside the project', '../shared'],
    ['a file of this machine', 'file:///'],
    ['the home folder', `${homedir()}/`],
    ...['src', 'geo', 'scripts', 'node_modules', 'dist-test'].map((name): [string, string] => [
      `the project's folder of this machine (${name})`,
      `${ROOT}/${name}`,
    ]),
  ])('names nowhere %s', (_what, needle) => {
    expect(holders(needle)).toEqual([]);
  });
});
