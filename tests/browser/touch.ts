/** A finger on the screen, as the browser itself would report it. */
import type { Page } from 'playwright-core';

interface Swipe {
  readonly x: number;
  readonly y: number;
  /** How far the finger goes down the screen; up is negative. */
  readonly dy: number;
  /** A slow finger stops before it is lifted; a quick one is lifted while it moves. */
  readonly isQuick: boolean;
}

const QUICK_STEPS = 2;
const SLOW_STEPS = 4;
const SLOW_STEP_MS = 30;
const REST_MS = 150;

/** Puts a finger down, moves it and lifts it. */
export async function swipe(page: Page, { x, y, dy, isQuick }: Swipe): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: { x: number; y: number }[],
  ): Promise<unknown> => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const steps = isQuick ? QUICK_STEPS : SLOW_STEPS;
  // A quick finger waits for no answer from the page.
  const sent = [touch('touchStart', [{ x, y }])];
  for (let step = 1; step <= steps; step += 1) {
    if (!isQuick) await page.waitForTimeout(SLOW_STEP_MS);
    sent.push(touch('touchMove', [{ x, y: y + (dy * step) / steps }]));
  }
  if (!isQuick) await page.waitForTimeout(REST_MS);
  sent.push(touch('touchEnd', []));
  await Promise.all(sent);
  await session.detach();
}
