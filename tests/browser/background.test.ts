/** The places that are only spoken of: chips beside the list, on the map when they are asked for. */
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { partsOf, test, words } from './parts.ts';

describe('background places', () => {
  test('are quiet chips, shown on the map on demand and hidden again', async ({ page }) => {
    await openStory(page);
    const { alsoNamed, chip, marker, map, dialogOf } = partsOf(page);
    const show = alsoNamed.getByRole('button', { name: 'Show on map' });
    expect(await alsoNamed.getByRole('listitem').allInnerTexts()).toEqual([
      'Peru',
      'China',
      'Russia',
      'United States',
      'South America',
      'Beijing',
      'Brazil',
    ]);
    const backgrounds = map.getByRole('button', { name: /, background$/u });
    expect([await show.getAttribute('aria-pressed'), await backgrounds.count()]).toEqual(['false', 0]);
    await show.click();
    await marker('Peru').waitFor();
    expect(await show.getAttribute('aria-pressed')).toBe('true');
    await marker('Peru').click();
    await dialogOf('Peru').waitFor();
    expect(await chip('Peru').getAttribute('aria-current')).toBe('true');
    await show.click();
    await dialogOf('Peru').waitFor({ state: 'detached' });
    expect([await show.getAttribute('aria-pressed'), await backgrounds.count()]).toEqual(['false', 0]);
  });

  test('a chip shows its place on the map', async ({ page }) => {
    await openStory(page);
    const { chip, dialogOf, marker } = partsOf(page);
    await chip('Beijing').click();
    await dialogOf('Beijing').waitFor();
    expect(await marker('Beijing').getAttribute('aria-current')).toBe('true');
    const quoted = await words(dialogOf('Beijing').getByRole('blockquote'));
    expect(quoted).toContain('Beijing');
  });
});
