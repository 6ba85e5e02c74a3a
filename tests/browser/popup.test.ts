/** The popup: how it is opened, what it says of a place, the ways on from it. */
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { SOON, focused, partsOf, test, words } from './parts.ts';
import { FIRST_STORY_PATH, quotedByPlace, storyAt } from './storyFiles.ts';

const [LIMA] = quotedByPlace(storyAt(FIRST_STORY_PATH));

describe('the popup', () => {
  test('is a dialog that leaves the page in reach, named for its place', async ({ page }) => {
    await openStory(page);
    const { marker, dialogOf } = partsOf(page);
    await marker('Lima').click();
    const dialog = dialogOf('Lima');
    await dialog.waitFor();
    expect(await dialog.getAttribute('aria-modal')).toBeNull();
    expect(await dialog.getByRole('heading', { name: 'Lima', exact: true }).count()).toBe(1);
    await marker('Rio de Janeiro').click();
    await dialogOf('Rio de Janeiro').waitFor();
    expect(await dialogOf('Lima').count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(1);
  });

  test('quotes passage by passage, with the mention marked and the source under it', async ({ page }) => {
    await openStory(page);
    const { marker, dialog } = partsOf(page);
    await marker('Lima').click();
    const quotation = dialog.getByRole('blockquote');
    const previous = dialog.getByRole('button', { name: 'Previous passage' });
    const next = dialog.getByRole('button', { name: 'Next passage' });
    expect(await words(quotation)).toBe(`“${LIMA?.quoted[0]}”`);
    expect(await quotation.locator('mark').allInnerTexts()).toEqual(['Lima']);
    const figure = dialog.getByRole('figure');
    expect(await words(figure)).toMatch(/— Latin Times, 2024 .*1 of 2/u);
    expect([await previous.isEnabled(), await next.isEnabled()]).toEqual([false, true]);
    await next.click();
    await expect.poll(() => words(quotation), SOON).toBe(`“${LIMA?.quoted[1]}”`);
    expect(await words(figure)).toMatch(/2 of 2/u);
    expect(await quotation.locator('mark').allInnerTexts()).toEqual(['Peru']);
    expect([await previous.isEnabled(), await next.isEnabled()]).toEqual([true, false]);
    await previous.click();
    await expect.poll(() => words(figure), SOON).toMatch(/1 of 2/u);
  });

  const says: [place: string, line: string, why: RegExp[]][] = [
    [
      'Lima',
      'City, Peru · 16 Nov 2024',
      [/the capital and not a namesake\./u, /Sure \(99\s?%\)\./u, /Lima, Ohio/u],
    ],
    [
      'The port north of Lima',
      'Port of Chancay, Peru · no date given',
      [
        /The shaded area is what its words allow\./u,
        /The dashed line ends at the point as told\./u,
        /Huaral/u,
      ],
    ],
    ['Rio de Janeiro', 'City, Brazil · 17–21 Nov 2024', [/rules out the state of that name/u, /Sure/u]],
  ];

  test('says when, why it is here, how sure that is and what else it could be', async ({ page }) => {
    await openStory(page);
    const { item, dialogOf } = partsOf(page);
    for (const [place, line, reasons] of says) {
      await item(place).click();
      const dialog = dialogOf(place);
      await dialog.getByText(line, { exact: true }).waitFor();
      const text = await words(dialog);
      for (const reason of reasons) expect(text).toMatch(reason);
    }
  });

  test('of the port has beside it what the words say, and which point is as told', async ({ page }) => {
    await openStory(page, { place: 'the-port-north-of-lima' });
    const { map, marker } = partsOf(page);
    for (const label of ['about 50 miles north', 'as told', 'Lima', 'The port north of Lima']) {
      await map.getByText(label, { exact: true }).and(page.locator('.map-label')).waitFor();
    }
    expect(await marker('Lima').isVisible()).toBe(true);
  });

  test('has no way to turn where there is one passage', async ({ page }) => {
    await openStory(page, { place: 'rio-de-janeiro' });
    await partsOf(page).dialog.waitFor();
    expect(await page.getByRole('button', { name: 'Next passage' }).count()).toBe(0);
  });

  test('steps from place to place by button and by arrow key, to the ends and no further', async ({
    page,
  }) => {
    await openStory(page, { place: 'lima' });
    const { dialog, dialogOf } = partsOf(page);
    const previous = dialog.getByRole('button', { name: /^Previous place: /u });
    const next = dialog.getByRole('button', { name: /^Next place: /u });
    await dialogOf('Lima').waitFor();
    expect([await previous.isEnabled(), await next.isEnabled()]).toEqual([false, true]);
    await dialog.getByRole('button', { name: 'Next place: The port north of Lima' }).click();
    await dialogOf('The port north of Lima').waitFor();
    expect([await previous.isEnabled(), await next.isEnabled()]).toEqual([true, true]);
    for (const [key, place] of [
      ['ArrowRight', 'Rio de Janeiro'],
      ['ArrowRight', 'Rio de Janeiro'],
      ['ArrowLeft', 'The port north of Lima'],
      ['ArrowLeft', 'Lima'],
      ['ArrowLeft', 'Lima'],
      ['ArrowRight', 'The port north of Lima'],
      ['ArrowRight', 'Rio de Janeiro'],
    ] as const) {
      await page.keyboard.press(key);
      await dialogOf(place).waitFor();
      await expect.poll(() => focused(page), SOON).toBe(place);
    }
    expect([await previous.isEnabled(), await next.isEnabled()]).toEqual([true, false]);
    await dialog.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('ArrowLeft');
    await dialogOf('The port north of Lima').waitFor();
  });

  test('opens from the marker by click, Enter and Space', async ({ page }) => {
    await openStory(page);
    const { marker, dialogOf, dialog } = partsOf(page);
    const ways: [name: string, open: () => Promise<void>][] = [
      ['click', () => marker('Rio de Janeiro').click()],
      ['Enter', () => marker('Rio de Janeiro').press('Enter')],
      ['Space', () => marker('Rio de Janeiro').press(' ')],
    ];
    for (const [name, open] of ways) {
      await open();
      await dialogOf('Rio de Janeiro').waitFor();
      await expect.poll(() => focused(page), { ...SOON, message: name }).toBe('Rio de Janeiro');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  });
});
