import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, articleOfDraft, draftProblem } from '../../../src/reader/article/making/draft.ts';
import { stageInWords } from '../../../src/reader/article/making/stageInWords.ts';
import { MAX_BYTES, textOfFile } from '../../../src/reader/article/making/textOfFile.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('textOfFile', () => {
  it.each([
    ['plain text', utf8('Rain in Lima.\r\n\tIt fell.\f'), 'Rain in Lima.\r\n\tIt fell.\f'],
    ['UTF-8', utf8('Tucumán, 東京, 😀'), 'Tucumán, 東京, 😀'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x4c), 'L'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x4c, 0, 0xe1, 0), 'Lá'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x4c, 0, 0xe1), 'Lá'],
    // Node 20 takes 0x80 to 0x9F for Latin 1: the quotation marks are tried in a browser.
    ['Windows-1252', bytes(0xbf, 0x4c, 0xe1), '¿Lá'],
    ['markup, as it is', utf8('<script>x</script>'), '<script>x</script>'],
  ])('reads %s', (_, content, text) => {
    expect(textOfFile('a.txt', content)).toEqual({ ok: true, text });
  });

  it.each([
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'is no text file'],
    ['a word processor’s file', bytes(0x50, 0x4b, 3, 4, 20, 0), 'is no text file'],
    ['a PDF', utf8('%PDF-1.7 and some words'), 'is no text file'],
    ['an empty file', bytes(), 'holds no text.'],
    ['blanks', utf8(' \n\t '), 'holds no text.'],
    ['a book of books', new Uint8Array(MAX_BYTES + 1), 'is 5.0 MB long; at most 5 MB can be read.'],
  ])('refuses %s in one sentence', (_, content, says) => {
    const read = textOfFile('a.pdf', content);
    expect(read.ok ? '' : read.problem).toContain(says);
    expect(read.ok ? '' : read.problem).toMatch(/^“a\.pdf” [^.]*(?:\.[a-z0-9][^.]*)*\.$/u);
  });
});

describe('a draft', () => {
  it.each([
    ['nothing', '', 'There is no text yet: paste an article, or choose a file.'],
    ['blanks', ' \n ', 'There is no text yet: paste an article, or choose a file.'],
    ['too much', 'x'.repeat(MAX_BYTES + 1), 'The text is 5.0 MB long; at most 5 MB can be read.'],
    ['an article', 'Rain in Lima.', null],
  ])('of %s', (_, text, problem) => {
    expect(draftProblem({ ...EMPTY_DRAFT, text })).toBe(problem);
  });

  it('is an article with a date where one is given', () => {
    const draft = { ...EMPTY_DRAFT, text: 'Rain.' };
    expect(articleOfDraft(draft)).toEqual({ text: 'Rain.', language: 'en' });
    expect(articleOfDraft({ ...draft, published: '2025-05-12' })).toEqual({
      text: 'Rain.',
      language: 'en',
      published: '2025-05-12',
    });
  });
});

describe('stageInWords', () => {
  it.each([
    [
      { stage: 'loading', loadedBytes: 1_240_000, totalBytes: 3_700_000 },
      'Loading the index of places: 1.2 of 3.7 MB',
    ],
    [{ stage: 'loading', loadedBytes: 1_240_000, totalBytes: null }, 'Loading the index of places: 1.2 MB'],
    [{ stage: 'reading' }, 'Reading the article …'],
  ] as const)('%o', (stage, words) => {
    expect(stageInWords(stage)).toBe(words);
  });
});
