/** The sheet of the small page: three heights, chosen by its button or by dragging its handle. */

export type SheetHeight = 'low' | 'half' | 'full';

const HEIGHTS: readonly SheetHeight[] = ['low', 'half', 'full'];

/** Shares of the window's height; `low` keeps the title in sight. */
const SHARES: Readonly<Record<SheetHeight, number>> = { low: 0.14, half: 0.46, full: 0.92 };
const MIN_LOW_PX = 104;

/** A quicker drag than this goes on to the next height, in pixels a millisecond. */
const FLICK_PX_PER_MS = 0.5;
/** A hand that rests so long before it lets go does not flick, however quick it was. */
const REST_MS = 100;

export function sheetPx(height: SheetHeight, windowPx: number): number {
  return Math.round(Math.max(MIN_LOW_PX, SHARES[height] * windowPx));
}

/** The next height up, or from the top back to the lowest: what the sheet's button does. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'half';
}

/** The next height up (1) or down (-1), or the same at the end. */
export function stepHeight(height: SheetHeight, direction: -1 | 1): SheetHeight {
  return HEIGHTS[HEIGHTS.indexOf(height) + direction] ?? height;
}

/**
 * Where a drag ends: the height nearest to the hand, or the next one in the direction of a flick.
 * @param speedPxPerMs Upwards is positive.
 */
export function heightAfterDrag(
  sheetHeightPx: number,
  speedPxPerMs: number,
  windowPx: number,
  before: SheetHeight,
): SheetHeight {
  if (Math.abs(speedPxPerMs) > FLICK_PX_PER_MS) return stepHeight(before, speedPxPerMs > 0 ? 1 : -1);
  const distance = (height: SheetHeight): number => Math.abs(sheetPx(height, windowPx) - sheetHeightPx);
  return HEIGHTS.toSorted((a, b) => distance(a) - distance(b))[0] ?? before;
}

const MIN_DRAG_PX = 6;

const swallow = (event: Event): void => event.stopImmediatePropagation();

function swallowNextClick(element: HTMLElement): void {
  element.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => element.removeEventListener('click', swallow, { capture: true }));
}

/** Follows one drag of the handle; `onMove` gets the sheet's height in pixels, `onEnd` the height chosen. */
export function followDrag(
  down: PointerEvent,
  before: SheetHeight,
  onMove: (heightPx: number) => void,
  onEnd: (height: SheetHeight) => void,
): void {
  const handle = down.currentTarget;
  if (!(handle instanceof HTMLElement) || down.button !== 0) return;
  const startPx = sheetPx(before, window.innerHeight);
  const end = new AbortController();
  let last = { y: down.clientY, time: down.timeStamp, speed: 0 };
  const heightAt = (y: number): number => startPx + (down.clientY - y);
  const move = (event: PointerEvent): void => {
    const elapsedMs = Math.max(1, event.timeStamp - last.time);
    last = { y: event.clientY, time: event.timeStamp, speed: (last.y - event.clientY) / elapsedMs };
    onMove(heightAt(event.clientY));
  };
  const stop = (event: PointerEvent): void => {
    end.abort();
    // A press without a move is a click, and the button's own; the click after a drag is none.
    if (Math.abs(event.clientY - down.clientY) < MIN_DRAG_PX) return onEnd(before);
    swallowNextClick(handle);
    const speed = event.timeStamp - last.time > REST_MS ? 0 : last.speed;
    onEnd(heightAfterDrag(heightAt(event.clientY), speed, window.innerHeight, before));
  };
  handle.setPointerCapture(down.pointerId);
  handle.addEventListener('pointermove', move, { signal: end.signal });
  handle.addEventListener('pointerup', stop, { signal: end.signal });
  handle.addEventListener('pointercancel', stop, { signal: end.signal });
}
