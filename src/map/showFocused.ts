import { boxAround, grow } from './pixels/box.ts';
import type { Box } from './pixels/box.ts';
import type { Camera } from './camera.ts';
import type { Frame } from './pixels/frame.ts';
import { leastMove } from './popups/placePopup.ts';

const EDGE_PIXELS = 16;

/** Pans the map so that a marker that the keyboard's focus came to can be seen. A click moves nothing. */
export function showFocused(container: HTMLElement, camera: Camera, frame: () => Frame): void {
  container.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('.pin:focus-visible') || !camera.isStill())
      return;
    const box = boxInFrame(container, target, frame());
    const view = grow(frame().clear, -EDGE_PIXELS);
    camera.panBy({
      x: leastMove(box.minX, box.maxX, view.minX, view.maxX),
      y: leastMove(box.minY, box.maxY, view.minY, view.maxY),
    });
  });
}

function boxInFrame(container: HTMLElement, element: HTMLElement, { view }: Frame): Box {
  const outer = container.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  const middle = {
    x: left + width / 2 - outer.left + view.minX,
    y: top + height / 2 - outer.top + view.minY,
  };
  return boxAround(middle, width, height);
}
