/** What does not fit the window, told in readable lines; none is wanted. */
import type { Page } from 'playwright-core';

/** WCAG 2.2, 2.5.8: the least side of what is pressed. */
const MIN_TARGET_PX = 24;
/** Boxes are told in fractions of pixels. */
const TOLERANCE_PX = 0.6;
/** There for a screen reader, or until it gets the focus. */
const UNSEEN = '.visually-hidden, .skip';

/** The page scrolls as a whole, words are cut off, or controls are too small. */
export async function sizeFaults(page: Page): Promise<string[]> {
  return [...(await pageScroll(page)), ...(await wordsCutOff(page)), ...(await smallTargets(page))];
}

function pageScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [
      ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide in ${innerWidth}`] : []),
      ...(scrollHeight > innerHeight ? [`the page is ${scrollHeight} px high in ${innerHeight}`] : []),
    ];
  });
}

/** Words that stick out of the window or of what clips them, without an ellipsis; the map's names are another test's. */
function wordsCutOff(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ tolerance, unseen }) => {
      const faults: string[] = [];
      const range = document.createRange();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const own = text.parentElement;
        if (own === null || own.closest(`${unseen}, .leaflet-pane:not(:has(.map-popup))`) !== null) continue;
        range.selectNodeContents(text);
        const { left, right, width } = range.getBoundingClientRect();
        if (width === 0 || !own.checkVisibility({ visibilityProperty: true })) continue;
        let [from, to, hasEllipsis] = [0, innerWidth, false];
        for (let around: Element | null = own; around !== null; around = around.parentElement) {
          const { overflowX, textOverflow } = getComputedStyle(around);
          hasEllipsis ||= textOverflow === 'ellipsis';
          const box = around.getBoundingClientRect();
          if (overflowX !== 'visible') [from, to] = [Math.max(from, box.left), Math.min(to, box.right)];
        }
        if (hasEllipsis || (left >= from - tolerance && right <= to + tolerance)) continue;
        const where = [left, right, from, to].map(Math.round);
        faults.push(
          `"${text.textContent?.trim()}" from ${where[0]} to ${where[1]} px is cut at ${where[2]} or ${where[3]}`,
        );
      }
      return faults;
    },
    { tolerance: TOLERANCE_PX, unseen: UNSEEN },
  );
}

/** A label is pressed as well as the field that it is of. A link within a line of text may be as low as that line. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ minPx, unseen }) => {
      const faults: string[] = [];
      for (const control of document.querySelectorAll('button, a[href], input, summary, [role="button"]')) {
        const target = control.closest('label') ?? control;
        const isShown = target.checkVisibility({ visibilityProperty: true }) && !target.matches(unseen);
        const isInline = control.tagName === 'A' && getComputedStyle(control).display === 'inline';
        const { width, height } = target.getBoundingClientRect();
        if (!isShown || isInline || Math.min(width, height) >= minPx) continue;
        const name = control.getAttribute('aria-label') ?? target.textContent.trim();
        faults.push(`${control.className} "${name}" is ${width} × ${height} px`);
      }
      return faults;
    },
    { minPx: MIN_TARGET_PX - TOLERANCE_PX, unseen: UNSEEN },
  );
}
