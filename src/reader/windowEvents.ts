/** What happens around the page. */
import { onFileDrop } from './dropFiles.ts';
import { onSystemTheme } from './theme.ts';

const NARROW_QUERY = '(max-width: 759.98px)';
/** From here on there is room for the text beside the places. */
const ROOMY_QUERY = '(min-width: 1500px)';
const STILL_QUERY = '(prefers-reduced-motion: reduce)';

interface WindowEvents {
  readonly turned: (isNarrow: boolean) => void;
  readonly widened: (isRoomy: boolean) => void;
  readonly resized: () => void;
  readonly themeChanged: () => void;
  /** Back, forward, or an address typed by hand. */
  readonly addressChanged: () => void;
  readonly printing: (isPrinting: boolean) => void;
  readonly keyPressed: (event: KeyboardEvent) => void;
  readonly fileDropped: (file: File) => void;
  readonly fileHovers: (isHovering: boolean) => void;
}

/** True where the panel becomes a sheet. */
export const isNarrowWindow = (): boolean => matchMedia(NARROW_QUERY).matches;

/** True where the article's text has a column of its own. */
export const isRoomyWindow = (): boolean => matchMedia(ROOMY_QUERY).matches;

export const wantsStillness = (): boolean => matchMedia(STILL_QUERY).matches;

export function onWindowEvents(events: WindowEvents, signal: AbortSignal): void {
  matchMedia(NARROW_QUERY).addEventListener('change', ({ matches }) => events.turned(matches), { signal });
  matchMedia(ROOMY_QUERY).addEventListener('change', ({ matches }) => events.widened(matches), { signal });
  onSystemTheme(events.themeChanged, signal);
  addEventListener('popstate', events.addressChanged, { signal });
  addEventListener('beforeprint', () => events.printing(true), { signal });
  addEventListener('afterprint', () => events.printing(false), { signal });
  addEventListener('resize', events.resized, { signal });
  // On the window: Escape closes also where nothing has the focus.
  addEventListener('keydown', events.keyPressed, { signal });
  onFileDrop(document.documentElement, { opened: events.fileDropped, hovering: events.fileHovers, signal });
}
