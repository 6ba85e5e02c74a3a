import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleBlocks } from '../../../src/reader/article/articleBlocks.ts';
import { type MentionMark, mentionMarks } from '../../../src/reader/article/mentionMarks.ts';
import { outerEnds } from '../../../src/reader/article/outerEnds.ts';
import { readStory } from '../../../src/story/readStory.ts';

const read = readStory(readFileSync('tests/stories/with-text.geojson'));
if (!read.ok) throw new Error('tests/stories/with-text.geojson is no story');
const text = read.story.article?.text ?? '';
const marks = mentionMarks(read.story);

const endsOf = (shown: readonly MentionMark[]): string[] =>
  articleBlocks(text, shown).flatMap(({ pieces }) =>
    pieces.flatMap((piece) => outerEnds(piece).map((mark) => `${piece.text} ${mark.number}`)),
  );

describe('outerEnds', () => {
  it('has the number of the outer mention after the inner one', () => {
    expect(endsOf(marks)).toEqual(['Cape Girardeau 2']);
  });

  it('has none where both are of one place', () => {
    const onePlace = marks.map((mark) =>
      mark.mention.exact === 'Cape Girardeau' ? { ...mark, number: 2 } : mark,
    );
    expect(endsOf(onePlace)).toEqual([]);
  });

  it('has none for a place without a number', () => {
    expect(endsOf(marks.map((mark) => ({ ...mark, number: null })))).toEqual([]);
  });
});
