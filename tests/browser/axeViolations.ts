import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at levels A and AA, and what axe holds good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeInPage {
  readonly run: (context: Document, options: RunOptions) => Promise<AxeResults>;
}

/**
 * What axe finds wrong on the page as it is now, one readable line for each element; none is what is wanted.
 * axe goes in by `evaluate`, which the policy does not hold up; a script tag it would.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: axeInPage } = globalThis as unknown as { axe: AxeInPage };
    const { violations } = await axeInPage.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap((violation) =>
      violation.nodes.map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
        return `${violation.id}: ${violation.help} – ${node.target.join(' ')}${why === '' ? '' : ` – ${why}`}`;
      }),
    );
  }, TAGS);
}
