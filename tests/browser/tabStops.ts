/** The stops of the Tab key. */
import type { Page } from 'playwright-core';
import { mapStill } from './mapStill.ts';
import { focused } from './parts.ts';

/** More than there are on any page of the tests. */
const MAX_STOPS = 60;

export interface Stop {
  readonly name: string;
  /** Something is drawn around it that is not there without the focus. */
  readonly hasRing: boolean;
  /** Nothing lies over its middle. */
  readonly isInSight: boolean;
}

/** What has the focus, as a reader sees it. */
async function stopHere(page: Page): Promise<Stop> {
  const name = await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'body';
    const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent).trim();
  });
  const [hasRing, isInSight] = await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return [false, false] as const;
    const target = element.closest('label') ?? element;
    const ring = (): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(target);
      return outlineStyle === 'none' ? boxShadow : [outlineWidth, outlineColor, boxShadow].join(' ');
    };
    const { left, top, right, bottom } = target.getBoundingClientRect();
    const hit = document.elementFromPoint(
      (Math.max(0, left) + Math.min(innerWidth, right)) / 2,
      (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2,
    );
    const withFocus = ring();
    element.blur();
    const without = ring();
    element.focus({ preventScroll: true });
    return [withFocus !== without, hit !== null && target.contains(hit)] as const;
  });
  return { name: name.replaceAll(/\s+/gu, ' '), hasRing, isInSight };
}

/** All stops of the Tab key, from the page's start until it leaves the page. */
export async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < MAX_STOPS; step += 1) {
    await page.keyboard.press('Tab');
    await mapStill(page);
    const stop = await stopHere(page);
    if (stop.name === 'body' || stop.name === stops[0]?.name) return stops;
    stops.push(stop);
  }
  return stops;
}

/** Presses Tab until what has the focus has this name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MAX_STOPS; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`No stop is named ${name}: ${passed.join('; ')}`);
}
