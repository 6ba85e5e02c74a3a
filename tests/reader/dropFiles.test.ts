import { describe, expect, it } from 'vitest';
import { isArticleFile } from '../../src/reader/dropFiles.ts';

describe('isArticleFile', () => {
  it.each([
    ['river.txt', '', true],
    ['RIVER.TXT', 'text/plain', true],
    ['notes.md', 'text/markdown', true],
    ['notes', 'text/plain', true],
    ['river.geojson', 'application/geo+json', false],
    ['river.geojson', '', false],
    ['story.json', 'application/json', false],
    ['txt', '', false],
    ['river.txt.geojson', '', false],
  ])('%s (%s): %s', (name, type, expected) => {
    expect(isArticleFile({ name, type })).toBe(expected);
  });
});
