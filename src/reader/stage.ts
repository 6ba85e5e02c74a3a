/** Keeps the map in the page's stage as the reader's state says, and what lies under the story. */
import type { BasemapSource } from '../map/basemap.ts';
import type { Theme } from '../map/types.ts';
import type { Actions } from './actions.ts';
import { mapInsets } from './mapInsets.ts';
import { type MapPane, createMapPane } from './mapPane.ts';
import { cardInPanel } from './parts/layout.ts';
import type { ReaderView } from './readerView.ts';
import { sheetPx } from './sheet.ts';
import type { SiteBasemaps } from './siteBasemaps.ts';
import { type ReaderState, onPaper, select } from './state.ts';
import { wantsStillness } from './windowEvents.ts';

export interface Stage extends Pick<MapPane, 'fitStory' | 'markerElement'> {
  /** Draws the map, and makes it with the first picture; nothing while the page has no room for it yet. */
  readonly draw: (state: ReaderState, view: ReaderView, theme: Theme) => void;
  /** Puts another ground under the story. */
  readonly showGround: (ground: BasemapSource) => void;
}

interface StageOptions {
  readonly locale: string;
  readonly basemaps: SiteBasemaps;
  readonly actions: () => Actions;
  readonly showProblem: (text: string) => void;
}

export function createStage(root: ParentNode, options: StageOptions): Stage {
  const { basemaps, locale } = options;
  let pane: MapPane | null = null;
  let shownGround = basemaps.sources[0];

  const makePane = (container: HTMLElement): MapPane =>
    createMapPane(container, {
      actions: options.actions(),
      animate: !wantsStillness(),
      basemap: basemaps.open(shownGround),
      onBasemapProblem: (text) => {
        options.showProblem(text);
        basemaps.forget(shownGround);
      },
    });

  return {
    draw: (state, view, theme) => {
      const container = root.querySelector<HTMLElement>('.map');
      if (container === null) return;
      const { isPrinting, isNarrow, isStarting } = view;
      pane ??= makePane(container);
      // A place that the address names is opened with the words.
      const shown = isStarting ? select(null)(state) : state;
      pane.draw({
        state: isPrinting ? onPaper(state) : shown,
        theme,
        locale,
        insets: mapInsets(root, isNarrow ? sheetPx(view.sheet, window.innerHeight) : null, isPrinting),
        hasPopup: cardInPanel(state, isNarrow) === null,
        isFirst: isStarting,
        isPrinting,
      });
    },
    fitStory: () => pane?.fitStory(),
    markerElement: (id) => pane?.markerElement(id) ?? null,
    showGround: (ground) => {
      shownGround = ground;
      pane?.showBasemap(basemaps.open(ground));
    },
  };
}
