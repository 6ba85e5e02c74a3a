/** Proof that the ground holds: each thing that a page must never do is seen, and fails the test it happens in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { axeViolations, openStory, overlaps, test } from './fixture.ts';
import { PAGE_POLICY as wanted } from './pagePolicy.ts';

describe('faults', () => {
  test('the page as it opens has none', async ({ page, faults }) => {
    await openStory(page);
    expect(faults.lines).toEqual([]);
  });

  test('it runs from a folder as well as from the root of a host', async ({ page, faults }) => {
    await page.goto(inject('folderUrl'));
    await page.locator('[data-basemap="ready"]').waitFor();
    expect(faults.lines).toEqual([]);
  });

  const crimes: [name: string, crime: () => void, lines: RegExp[]][] = [
    ['an error', () => void setTimeout(() => invented(), 0), [/^page error: ReferenceError: invented/u]],
    ['a rejection', () => void Promise.reject(new Error('refused')), [/^page error: Error: refused/u]],
    ['a console error', () => console.error('wrong'), [/^console error: wrong/u]],
    ['a console warning', () => console.warn('hm'), [/^console warning: hm/u]],
    ['a missing file', () => void fetch('missing.json'), [/404.*missing\.json/u]],
    [
      'a call to another host',
      () => void fetch('https://example.org/').catch(() => 0),
      [/^policy violation: connect-src/u],
    ],
    [
      'a picture of another host',
      () => void (new Image().src = 'https://example.org/a.png'),
      [/^policy violation: img-src/u, /^request off the origin: https:\/\/example\.org\/a\.png/u],
    ],
    [
      'a tile that the policy allows',
      () => void (new Image().src = 'https://tile.openstreetmap.org/0/0/0.png'),
      [/^request off the origin: https:\/\/tile\.openstreetmap\.org/u],
    ],
    [
      'a handler in markup',
      () => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="alert(1)">'),
      [/^policy violation: script-src-attr/u],
    ],
    [
      'a style in markup',
      () => document.body.setAttribute('style', 'color: red'),
      [/^policy violation: style-src-attr/u],
    ],
  ];

  test.for(crimes)('%s is seen', async ([, crime, lines], { page, faults }) => {
    faults.expect(/./u);
    await page.goto(inject('url'));
    await page.evaluate(crime);
    for (const line of lines)
      await expect.poll(() => faults.lines.join('\n')).toMatch(new RegExp(line, 'mu'));
  });

  test.fails('an unexpected fault fails the test', async ({ page }) => {
    await page.goto(inject('url'));
    await page.evaluate(() => console.error('wrong'));
  });

  test.fails('an expected fault that does not come fails the test', async ({ page, faults }) => {
    faults.expect(/never/u);
    await page.goto(inject('url'));
  });
});

/** In the page: the width, the theme and the language that it is told. */
const look = (): unknown[] => [
  innerWidth,
  matchMedia('(prefers-color-scheme: dark)').matches,
  navigator.language,
];

describe('options', () => {
  test.override({ options: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true } });

  test('they hold for the page, and a new page can have its own', async ({ page, newPage }) => {
    const other = await newPage({ viewport: { width: 320, height: 640 }, locale: 'en-US' });
    expect(await page.evaluate(look)).toEqual([390, true, 'en-GB']);
    expect(await other.evaluate(look)).toEqual([320, true, 'en-US']);
  });

  test('a page without JavaScript is watched too', async ({ newPage, faults }) => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(inject('url'));
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(faults.lines).toEqual([]);
  });
});

describe('policy', () => {
  test('the built page and the server state the same one', async ({ page }) => {
    const response = await page.goto(inject('url'));
    expect(response?.headers()['content-security-policy']).toBe(wanted);
    const built = await readFile(join(inject('site'), 'index.html'), 'utf8');
    expect(built.indexOf('http-equiv="Content-Security-Policy"')).toBeLessThan(built.indexOf('<script'));
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toBe(
      wanted,
    );
  });
});

/** Puts boxes on an otherwise empty page: class, left, top, width, height in CSS pixels, and further styles. */
type BoxSpec = readonly [
  name: string,
  left: number,
  top: number,
  width: number,
  height: number,
  more?: string,
];

describe('overlaps', () => {
  const tables: [name: string, boxes: BoxSpec[], found: RegExp[]][] = [
    [
      'boxes apart',
      [
        ['a', 0, 0, 10, 10],
        ['b', 20, 0, 10, 10],
      ],
      [],
    ],
    [
      'boxes with a common edge',
      [
        ['a', 0, 0, 10, 10],
        ['b', 10, 0, 10, 10],
      ],
      [],
    ],
    [
      'boxes half a pixel into each other',
      [
        ['a', 0, 0, 10, 10],
        ['b', 9.5, 0, 10, 10],
      ],
      [],
    ],
    [
      'boxes one into the other',
      [
        ['a', 0, 0, 10, 10],
        ['b', 9, 9, 10, 10],
      ],
      [/^div\.a "a" \[0, 0, 10, 10\] overlaps div\.b/u],
    ],
    [
      'two of a kind',
      [
        ['a', 0, 0, 10, 10],
        ['a', 5, 5, 10, 10],
      ],
      [/^div\.a .* overlaps div\.a/u],
    ],
    [
      'one that is hidden',
      [
        ['a', 0, 0, 10, 10],
        ['b', 5, 5, 10, 10, 'visibility: hidden'],
      ],
      [],
    ],
    [
      'one that is clear',
      [
        ['a', 0, 0, 10, 10],
        ['b', 5, 5, 10, 10, 'opacity: 0'],
      ],
      [],
    ],
    [
      'both outside the window',
      [
        ['a', -20, 0, 10, 10],
        ['b', -20, 0, 10, 10],
      ],
      [],
    ],
    [
      'another kind',
      [
        ['a', 0, 0, 10, 10],
        ['c', 5, 5, 10, 10],
      ],
      [],
    ],
  ];

  test.for(tables)('%s', async ([, boxes, found], { newPage }) => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(inject('url'));
    await page.evaluate((specs) => {
      document.body.replaceChildren(
        ...specs.map(([name, left, top, width, height, more = '']) => {
          const box = document.createElement('div');
          box.className = name;
          box.textContent = name;
          box.style.cssText = `position: absolute; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px; ${more}`;
          return box;
        }),
      );
    }, boxes);
    const lines = await overlaps(page, ['.a', '.b']);
    expect(lines).toHaveLength(found.length);
    found.forEach((pattern, index) => expect(lines[index]).toMatch(pattern));
  });
});

describe('axeViolations', () => {
  test('names the rule and the element', async ({ page }) => {
    await page.goto(inject('url'));
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
      image.id = 'nameless';
      document.body.replaceChildren(image);
    });
    expect((await axeViolations(page)).join('\n')).toMatch(/^image-alt: .* – #nameless – /mu);
  });
});

declare function invented(): void;
