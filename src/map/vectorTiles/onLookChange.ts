import type { Map as LeafletMap } from 'leaflet';

const QUERIES = ['(prefers-contrast: more)', '(forced-colors: active)'] as const;

/** Calls back when the ground must be painted anew though the page's theme is the same: contrast, the screen's density. */
export function onLookChange(map: LeafletMap, repaint: () => void, signal: AbortSignal): void {
  for (const query of QUERIES) matchMedia(query).addEventListener('change', repaint, { signal });
  let density = window.devicePixelRatio;
  const check = (): void => {
    if (window.devicePixelRatio === density) return;
    density = window.devicePixelRatio;
    repaint();
  };
  map.on('resize', check);
  signal.addEventListener('abort', () => map.off('resize', check));
}
