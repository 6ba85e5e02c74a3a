import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../geo/stories/readArticle.ts';
import { escapeHtml } from '../../src/export/escapeHtml.ts';
import { wordsOf } from '../../src/text/wordsOf.ts';
import { allowedQuotations } from './allowedQuotations.ts';
import { readArticleWindows } from './articleWindows.ts';
import { filesThatQuote } from './filesThatQuote.ts';
import { findWindows } from './findWindows.ts';
import { joinSpans } from './joinSpans.ts';
import { listWindows } from './listWindows.ts';
import { projectFiles } from './projectFiles.ts';
import { quotedSpans } from './quotedSpans.ts';
import { shippedStories } from './shippedStories.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const windows = readArticleWindows();
const stories = shippedStories().map(({ story }) => story);
const quotations = allowedQuotations(stories);

describe('the project', () => {
  it('holds no eight consecutive words of the article outside its quotations', () => {
    expect(projectFiles(ROOT)).toContain('tests/rights/quotedWindows.test.ts');
    expect(filesThatQuote(ROOT, projectFiles(ROOT), quotations)).toEqual([]);
  }, 60_000);
});

describe('the list of windows', () => {
  const text = readArticle();

  it.skipIf(text === null)('is that of the article at hand', () => {
    expect(listWindows(text ?? '', windows.salt)).toEqual(windows);
  });

  it.skipIf(text === null)('finds the article itself, with the quotations allowed', () => {
    expect(findWindows(text ?? '', windows, quotations).length).toBeGreaterThan(3);
  });

  it.skipIf(text === null)('finds a quotation that goes on for one more word', () => {
    const [run] = joinSpans(stories.flatMap(quotedSpans));
    const end = (run?.start ?? 0) + (run?.text.length ?? 0);
    const nextWord = /^\W*\w+/u.exec(text?.slice(end) ?? '')?.[0] ?? '';
    expect(findWindows(`${run?.text}`, windows, quotations)).toEqual([]);
    expect(findWindows(`${run?.text}${nextWord}`, windows, quotations)).toHaveLength(1);
  });
});

/** Eight words of a quotation, taken as the test runs: with an apostrophe, a hyphen and a comma. */
function plantedWords(): string {
  const port = stories[0]?.features.find(({ id }) => id === 'the-port-north-of-lima');
  const words = (port?.properties.passages?.[0]?.exact ?? '').split(' ');
  const first = words.findIndex((word) => word.includes("'"));
  return words.slice(first - 1, first + 6).join(' ');
}

/** Eight words in as many disguises. */
const DISGUISES: readonly (readonly [name: string, disguise: (words: string) => string])[] = [
  ['as they stand', (words) => `Before. ${words} After.`],
  ['in capitals', (words) => words.toUpperCase()],
  ['with curly quotes', (words) => words.replaceAll("'", '’')],
  ['over two lines', (words) => words.replaceAll(' South', '\nSouth')],
  ['in a comment', (words) => `/**\n * ${words.replaceAll(' ', '\n * ')}\n */`],
  ['in pieces of a string', (words) => words.replaceAll(' ', " ' +\n  '")],
  ['with no-break spaces', (words) => words.replaceAll(' ', '\u00A0')],
  ['with soft hyphens', (words) => words.replaceAll('er', 'e\u00ADr')],
  ['as JSON', (words) => JSON.stringify({ a: `"${words}"` })],
  ['as JSON in JSON', (words) => JSON.stringify(JSON.stringify({ a: `"${words}"` }))],
  ['as JSON of ASCII', (words) => words.replaceAll("'", '\\u2019').replaceAll('-', '\\u2011')],
  ['with line ends escaped', (words) => words.replaceAll(' ', '\\n')],
  ['as HTML', (words) => `<p>${escapeHtml(words)}</p>`],
  ['as HTML in HTML', (words) => escapeHtml(escapeHtml(words.replaceAll(' ', '&#32;')))],
  [
    'with marked words',
    (words) => words.replaceAll(/[A-Z]\w+/gu, (word) => `<mark class="place">${word}</mark>`),
  ],
  ['in a list of HTML', (words) => words.replaceAll(' ', '</li><li>')],
  ['in an address', (words) => `?text=${encodeURIComponent(words)}`],
];

describe('a planted window', () => {
  it('is eight words long', () => {
    expect(wordsOf(plantedWords())).toHaveLength(8);
  });

  it.each(DISGUISES)('is found %s', (_, disguise) => {
    expect(findWindows(disguise(plantedWords()), windows, [])[0]).toBeDefined();
  });

  it.each(DISGUISES)('is let pass %s where it is in a quotation', (_, disguise) => {
    expect(findWindows(disguise(plantedWords()), windows, quotations)).toEqual([]);
  });

  it('is not found with a word less, or with another word in it', () => {
    const words = plantedWords().split(' ');
    expect(findWindows(words.slice(1).join(' '), windows, [])).toEqual([]);
    expect(findWindows(words.with(4, 'other').join(' '), windows, [])).toEqual([]);
  });

  it('is found in a file, which is named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-rights-'));
    try {
      writeFileSync(join(folder, 'notes.md'), `# Notes\n\nIt says: ${plantedWords()}.\n`);
      writeFileSync(join(folder, 'other.md'), 'Nothing of it.\n');
      expect(filesThatQuote(folder, projectFiles(folder), [])).toEqual(['notes.md:3: word 4']);
      expect(filesThatQuote(folder, projectFiles(folder), quotations)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
