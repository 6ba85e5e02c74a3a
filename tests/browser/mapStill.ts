import type { Page } from 'playwright-core';

/** Frames in a row without a change. */
const STILL_FRAMES = 3;
const PATIENCE_MS = 10_000;
const MOVING = '.leaflet-zoom-anim, .leaflet-dragging, .map-labels--hidden';
const MOVABLE = '.panel, .leaflet-map-pane, .leaflet-control, .pin, .map-label, .map-popup, .leaflet-tile';

/**
 * Waits until the map rests: no zoom or drag is under way, and for some frames nothing on it has moved, come or
 * gone, nor has the sheet. Throws where it never rests.
 * @param frames More where what was done is acted upon later: a wheel turns for some frames.
 */
export async function mapStill(page: Page, frames = STILL_FRAMES): Promise<void> {
  const isStill = await page.evaluate(
    async ({ wanted, patienceMs, moving, movable }) => {
      const start = performance.now();
      let [before, count] = ['', 0];
      while (count < wanted) {
        if (performance.now() - start > patienceMs) return false;
        await new Promise((done) => requestAnimationFrame(done));
        const boxes = [...document.querySelectorAll(movable)].map((element) =>
          element.getBoundingClientRect(),
        );
        const now = boxes.map(({ x, y, width, height }) => [x, y, width, height].join(' ')).join('\n');
        count = now === before && document.querySelector(moving) === null ? count + 1 : 0;
        before = now;
      }
      return true;
    },
    { wanted: frames, patienceMs: PATIENCE_MS, moving: MOVING, movable: MOVABLE },
  );
  if (!isStill) throw new Error(`The map still moved after ${PATIENCE_MS / 1000} s.`);
}
