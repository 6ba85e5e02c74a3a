import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FILE, storySchemaText } from '../../geo/story-schema.ts';
import { shapeIssues } from '../../src/story/checks/shapeIssues.ts';
import { arbitraryStory } from './arbitraryStory.ts';
import { goodStory, SENSE_FAULTS, SHAPE_FAULTS } from './brokenStories.ts';
import { fits } from './fitsSchema.ts';

const file = readFileSync(SCHEMA_FILE, 'utf8');
const schema = JSON.parse(file) as Record<string, unknown>;

describe('public/story-1.schema.json', () => {
  it('is what the generator makes: run `npx tsx geo/story-schema.ts`', () => {
    expect(file).toBe(storySchemaText());
  });

  it('says what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:dateline:story:1',
      title: 'Dateline story, version 1',
      required: ['type', 'dateline', 'features'],
    });
  });

  it('takes every valid story', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        expect(fits(story, schema)).toBe(true);
      }),
    );
    expect(fits(goodStory(), schema)).toBe(true);
  });

  it.each(SHAPE_FAULTS)('refuses, as the checks do: $name', ({ change }) => {
    const story = goodStory();
    change(story);
    expect(fits(story, schema)).toBe(false);
  });

  /** The faults of sense that a shape can say as well. */
  const sayable = new Set([
    'newer version',
    'much newer version',
    'bbox of three',
    'bbox of words',
    'bbox beyond',
  ]);

  it.each(SENSE_FAULTS.filter(({ name }) => !sayable.has(name)))(
    'has nothing to say of: $name',
    ({ change }) => {
      const story = goodStory();
      change(story);
      expect([...shapeIssues({ value: story, path: '' })]).toEqual([]);
      expect(fits(story, schema)).toBe(true);
    },
  );

  it.each(SENSE_FAULTS.filter(({ name }) => sayable.has(name)))('refuses as well: $name', ({ change }) => {
    const story = goodStory();
    change(story);
    expect(fits(story, schema)).toBe(false);
  });
});
