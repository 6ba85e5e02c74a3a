import { describe, expect, it } from 'vitest';
import {
  type Change,
  chooseDays,
  searchFor,
  select,
  onPaper,
  showBackground,
  showInText,
  showMore,
  showPassage,
  showTab,
  startReading,
  wholeStory,
} from '../../src/reader/state.ts';
import {
  neighbours,
  placeNumbers,
  visibleBackground,
  visibleScenes,
} from '../../src/reader/visiblePlaces.ts';
import { daysOf } from '../../src/story/dayRange.ts';
import type { Place, Story } from '../../src/story/types.ts';

const place = (id: string, properties: Partial<Place['properties']> = {}): Place => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [0, 0] },
  properties: { name: id, ...properties },
});
const day = (date: string) => ({ start: date, end: date, precision: 'day' as const });
const story: Story = {
  type: 'FeatureCollection',
  dateline: '1.0',
  features: [
    place('peru', { role: 'background', order: 4, kind: 'country' }),
    place('rio', { order: 3, name: 'Río', country: 'BR', when: day('2024-11-17') }),
    place('lima', { order: 1, name: 'Lima', country: 'PE', when: day('2024-11-16') }),
    place('port', { order: 2, name: 'The port' }),
  ],
};
const start = startReading(story, 'km', true);
const after = (...changes: Change[]) => changes.reduce((state, change) => change(state), start);
const ids = (places: readonly Place[]) => places.map(({ id }) => id);
const days = daysOf('2024-11-17');

describe('what is visible', () => {
  it.each([
    ['everything, in story order', [], ['lima', 'port', 'rio']],
    ['a name without its accent', [searchFor('rio')], ['rio']],
    ['a country', [searchFor('PERU')], ['lima']],
    ['two words, both of them', [searchFor('city bra')], []],
    ['a day, with the places that have none', [chooseDays(days)], ['port', 'rio']],
    ['a day and the selected place', [select('lima'), chooseDays(days)], ['lima', 'port', 'rio']],
    ['everything again', [searchFor('rio'), chooseDays(days), wholeStory], ['lima', 'port', 'rio']],
  ] as const)('%s', (_, changes, expected) => {
    expect(ids(visibleScenes(after(...changes), 'en-GB'))).toEqual(expected);
  });

  it('numbers the scenes in story order, whatever is left out', () => {
    expect([...placeNumbers(story)]).toEqual([
      ['lima', 1],
      ['port', 2],
      ['rio', 3],
    ]);
  });
});

describe('select', () => {
  it('starts with the first passage', () => {
    expect(after(select('lima'), showPassage(1), select('rio')).passageIndex).toBe(0);
  });

  it('selects nothing for an id that the story lacks', () => {
    expect(after(select('lima'), select('atlantis')).selected).toBeNull();
  });

  it('shows the background with a background place, and lets go of it with the background', () => {
    expect(ids(visibleBackground(after(select('peru'))))).toEqual(['peru']);
    expect(after(select('peru'), showBackground(false)).selected).toBeNull();
    expect(after(select('lima'), showBackground(false)).selected).toBe('lima');
  });
});

describe('neighbours', () => {
  it.each([
    ['lima', undefined, 'port'],
    ['port', 'lima', 'rio'],
    ['rio', 'port', undefined],
    ['peru', undefined, undefined],
  ])('of %s', (id, before, next) => {
    const around = neighbours(after(select(id)), 'en-GB');
    expect([around.before?.id, around.after?.id]).toEqual([before, next]);
  });

  it('are none where nothing is selected', () => {
    expect(neighbours(start, 'en-GB')).toEqual({});
  });
});

describe('the length of the list', () => {
  it('grows when asked, and on paper has no end', () => {
    expect(after(showMore).listLimit).toBe(start.listLimit * 2);
    expect(after(onPaper).listLimit).toBe(Infinity);
  });
});

describe('the article’s text', () => {
  it('is in a tab of its own, behind the places', () => {
    expect(start.tab).toBe('places');
    expect(after(showTab('article')).tab).toBe('article');
    expect(after(showTab('article'), showTab('places')).tab).toBe('places');
  });

  it('is shown in place of the selected place’s card until a place is opened', () => {
    const inText = after(select('lima'), showInText);
    expect([inText.tab, inText.isCardAside, inText.selected]).toEqual(['article', true, 'lima']);
    expect(after(select('lima'), showInText, select('lima')).isCardAside).toBe(false);
    expect(after(select('lima'), showInText, select('rio')).isCardAside).toBe(false);
    expect(after(select('lima'), showInText, select(null)).isCardAside).toBe(false);
    expect(after(showInText).isCardAside).toBe(false);
  });

  it('is not printed', () => {
    expect(after(showTab('article'), onPaper).tab).toBe('places');
  });
});
