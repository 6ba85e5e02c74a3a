import type { Page } from 'playwright-core';

/** Boxes may share an edge, or this much of one, in CSS pixels: positions are rounded. */
const TOLERANCE_PX = 0.5;

/**
 * Pairs of visible elements, among all that the CSS selectors find, whose boxes intersect; one readable line a
 * pair with names and pixels; none is what is wanted. An element and its own descendant are no pair. Of an
 * element that is cut off (`overflow`, the window) only what shows counts.
 */
export async function overlaps(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ({ list, tolerance }) => {
      interface Box {
        left: number;
        top: number;
        right: number;
        bottom: number;
      }
      const intersect = (a: Box, b: Box): Box => ({
        left: Math.max(a.left, b.left),
        top: Math.max(a.top, b.top),
        right: Math.min(a.right, b.right),
        bottom: Math.min(a.bottom, b.bottom),
      });
      const hasArea = ({ left, top, right, bottom }: Box, least: number): boolean =>
        right - left > least && bottom - top > least;
      const shownBox = (element: Element): Box => {
        const windowBox: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
        let box = intersect(element.getBoundingClientRect(), windowBox);
        for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
          if (getComputedStyle(parent).overflow !== 'visible')
            box = intersect(box, parent.getBoundingClientRect());
        }
        return box;
      };
      const describe = (element: Element, { left, top, right, bottom }: Box): string => {
        const name =
          element.getAttribute('aria-label') ?? element.textContent.trim().replaceAll(/\s+/gu, ' ');
        const kind = [element.tagName.toLowerCase(), ...element.classList].join('.');
        const corners = [left, top, right, bottom].map((edge) => Math.round(edge * 10) / 10);
        return `${kind} "${name.slice(0, 40)}" [${corners.join(', ')}]`;
      };
      const shown = [...document.querySelectorAll(list)]
        .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((element) => ({ element, box: shownBox(element) }))
        .filter(({ box }) => hasArea(box, 0));
      return shown.flatMap((a, index) =>
        shown
          .slice(index + 1)
          .filter((b) => hasArea(intersect(a.box, b.box), tolerance))
          .filter((b) => !a.element.contains(b.element) && !b.element.contains(a.element))
          .map((b) => `${describe(a.element, a.box)} overlaps ${describe(b.element, b.box)}`),
      );
    },
    { list: selectors.join(', '), tolerance: TOLERANCE_PX },
  );
}
