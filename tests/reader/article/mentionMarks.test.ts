import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasText, isInText, markName, mentionMarks } from '../../../src/reader/article/mentionMarks.ts';
import { unplacedNames } from '../../../src/reader/article/unplacedNames.ts';
import { readStory } from '../../../src/story/readStory.ts';
import type { Mention, Story } from '../../../src/story/types.ts';

const read = readStory(readFileSync('tests/stories/with-text.geojson'));
if (!read.ok) throw new Error('tests/stories/with-text.geojson is no story');
const { story } = read;

const withMentions = (change: (mention: Mention) => Mention): Story => ({
  ...story,
  mentions: (story.mentions ?? []).map(change),
});

describe('mentionMarks', () => {
  it('gives each mention its look and its number', () => {
    const shown = mentionMarks(story).map((mark) => [
      mark.mention.exact,
      mark.look,
      mark.number,
      markName(mark),
    ]);
    expect(shown).toEqual([
      ['PADUCAH', 'scene', 1, 'Paducah'],
      ['Ky.', 'background', null, 'Kentucky'],
      ['Paducah', 'scene', 1, 'Paducah'],
      ['about 12 miles south of Cape Girardeau', 'scene', 2, '12 miles south of Cape Girardeau'],
      ['Cape Girardeau', 'background', null, 'Cape Girardeau'],
      ['Springfield', 'doubt', 3, 'Springfield'],
      ['Little Horn Slough', 'unplaced', null, 'Little Horn Slough'],
      ['Little Horn Slough', 'unplaced', null, 'Little Horn Slough'],
      ['Carbondale', 'scene', 4, 'Carbondale'],
      ['Washington', 'background', null, 'Washington'],
      ['Paducah', 'scene', 1, 'Paducah'],
    ]);
  });

  it('leaves out what a person rejected', () => {
    const rejected = withMentions((mention) => ({ ...mention, rejected: mention.place === 'paducah' }));
    expect(mentionMarks(rejected)).toHaveLength(8);
    expect(isInText(rejected, 'paducah')).toBe(false);
    expect(isInText(story, 'paducah')).toBe(true);
  });

  it('leaves out a mention of another text', () => {
    const moved = withMentions((mention) => ({ ...mention, start: mention.start + 1 }));
    expect(mentionMarks(moved)).toEqual([]);
  });

  it('takes a mention of a place that is not there for one without a place', () => {
    const lost = withMentions((mention) => ({ ...mention, place: 'atlantis' }));
    expect(new Set(mentionMarks(lost).map(({ look }) => look))).toEqual(new Set(['unplaced']));
  });

  it('gives none where the story has no text', () => {
    const { article: _article, ...bare } = story;
    expect(mentionMarks(bare)).toEqual([]);
    expect([hasText(bare), isInText(bare, 'paducah'), hasText(story)]).toEqual([false, false, true]);
  });
});

describe('unplacedNames', () => {
  it('lists each name once, with why and where', () => {
    const names = unplacedNames(mentionMarks(story));
    expect(names.map(({ name, reason, marks }) => [name, reason, marks.length])).toEqual([
      ['Little Horn Slough', 'no place of this name is known', 2],
    ]);
  });

  it('keeps names with other reasons apart', () => {
    let count = 0;
    const mixed = withMentions((mention) =>
      mention.place === null ? { ...mention, reason: `reason ${(count += 1)}` } : mention,
    );
    expect(unplacedNames(mentionMarks(mixed)).map(({ reason }) => reason)).toEqual(['reason 1', 'reason 2']);
  });
});
