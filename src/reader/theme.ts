/** Light and dark: by the system, or by the reader's choice. */
import type { Theme } from '../map/types.ts';
import type { ThemeChoice } from './preferences.ts';

const DARK_QUERY = '(prefers-color-scheme: dark)';
/** Never on paper. */
const MEDIA: Readonly<Record<ThemeChoice, string>> = {
  system: `screen and ${DARK_QUERY}`,
  light: 'not all',
  dark: 'screen',
};

/**
 * Switches the dark colours on or off. They are one style sheet of their own, which the browser applies by its
 * media query, also where no script runs.
 */
export function applyTheme(choice: ThemeChoice, root: Document = document): Theme {
  const dark = root.querySelector<HTMLLinkElement>('#dark-colours');
  if (dark !== null) dark.media = MEDIA[choice];
  root.documentElement.style.colorScheme = choice === 'system' ? 'light dark' : choice;
  if (choice !== 'system') return choice;
  return matchMedia(DARK_QUERY).matches ? 'dark' : 'light';
}

/** Calls back when the system changes between light and dark. */
export function onSystemTheme(changed: () => void, signal: AbortSignal): void {
  matchMedia(DARK_QUERY).addEventListener('change', changed, { signal });
}
