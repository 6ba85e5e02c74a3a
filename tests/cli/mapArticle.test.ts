import { describe, expect, it } from 'vitest';
import { mapArticle } from '../../src/cli/mapArticle.ts';
import type { MappedArticle } from '../../src/cli/mapArticle.ts';
import { readStory } from '../../src/story/readStory.ts';
import { validate } from '../../src/story/validate.ts';
import { writeStory } from '../../src/story/writeStory.ts';
import { TOOLS } from '../geoparse/geoparseTools.ts';

const TEXT = `Storm closes two ports

The storm reached Callao, Peru, on Saturday, and the harbour was closed for the rest of the day. Nobody was hurt, the
mayor said, but a crane fell into the water and three boats were lost.

Ships were sent to Guayaquil instead. The road between the two towns is open, and buses leave every hour.`;

type Facts = Parameters<typeof mapArticle>[1];
const map = (facts: Partial<Facts> = {}, text = TEXT): MappedArticle =>
  mapArticle(text, { keepText: false, ...facts }, TOOLS);

describe('mapArticle', () => {
  it('makes a story without a fault that can be written and read', () => {
    const mapped = map({ published: '2024-11-14', publisher: 'The Coast', url: 'https://example.org/storm' });
    if (!mapped.ok) throw new Error(mapped.problem);
    expect(validate(mapped.story)).toEqual([]);
    const again = readStory(writeStory(mapped.story));
    expect(again).toMatchObject({ ok: true, issues: [] });
    expect(mapped.story).toMatchObject({
      title: 'Storm closes two ports',
      article: { published: '2024-11-14', publisher: 'The Coast', url: 'https://example.org/storm' },
    });
    expect(mapped.story.article?.text).toBeUndefined();
    const names = mapped.story.features.map(({ properties }) => properties.name);
    expect(names).toEqual(expect.arrayContaining(['Callao', 'Peru', 'Guayaquil']));
  });

  it('keeps the text where it is told to, and takes the headline that it is told', () => {
    const mapped = map({ keepText: true, title: 'A storm' });
    expect(mapped).toMatchObject({ ok: true, story: { title: 'A storm', article: { text: TEXT } } });
  });

  it('takes the day of a moment', () => {
    expect(map({ published: '2024-11-14T23:30:00-05:00' })).toMatchObject({
      story: { article: { published: '2024-11-14' } },
    });
  });

  it.each<[facts: Partial<Facts>, text: string, problem: string]>([
    [{}, '', 'The article is empty.'],
    [{}, ' \n\t\r\n', 'The article is empty.'],
    [{ published: 'soon' }, TEXT, '--published is “soon”, expected a date such as 2024-11-14.'],
    [{ published: '2024-02-30' }, TEXT, '--published is “2024-02-30”, expected a date such as 2024-11-14.'],
    [
      { near: 'Xyzzyville' },
      TEXT,
      '--near is “Xyzzyville”, expected a place that is known here, such as “Athens, Ohio”.',
    ],
    [
      { url: 'javascript:alert(1)' },
      TEXT,
      '--url is “javascript:alert(1)”, expected an address that begins with http:// or https://.',
    ],
    [
      { url: 'example.org' },
      TEXT,
      '--url is “example.org”, expected an address that begins with http:// or https://.',
    ],
  ])('refuses %j', (facts, text, problem) => {
    expect(map(facts, text)).toEqual({ ok: false, problem });
  });

  it('says how many places there are, and what is not quoted', () => {
    const { notes } = map({}, 'He lives in Lima.') as Extract<MappedArticle, { ok: true }>;
    expect(notes).toEqual([
      '1 place, 0 mentions without a place.',
      'To quote no more than is allowed, 1 passage is left out.',
      'Nothing is quoted for “Lima”.',
    ]);
  });

  it('names only some of the places that nothing is quoted for', () => {
    const countries = 'Peru, Chile, Brazil, Ecuador, Colombia, Bolivia, Paraguay and Uruguay';
    const { notes } = map({}, `They met in ${countries}.`) as Extract<MappedArticle, { ok: true }>;
    expect(notes.at(-1)).toMatch(/^Nothing is quoted for (?:“[^”]+”, ){4}“[^”]+” and \d more\.$/u);
  });
});
