/** The map's side of the page: keeps the map and its popup as the reader's state says. */
import { html, render } from 'lit';
import { makeStoryMap } from '../map/makeStoryMap.ts';
import type { Basemap } from '../map/basemap.ts';
import type { Insets, StoryMap, Theme } from '../map/types.ts';
import { findPlace } from '../story/places.ts';
import type { PlaceId } from '../story/types.ts';
import type { Actions } from './actions.ts';
import { mapScene } from './mapScene.ts';
import { CARD_HEADING_ID, CARD_QUOTATION_ID, placeCard } from './parts/placeCard.ts';
import type { ReaderState } from './state.ts';

interface PaneView {
  readonly state: ReaderState;
  readonly theme: Theme;
  readonly locale: string;
  readonly insets: Insets;
  /** False where the place's passages are shown in the panel instead. */
  readonly hasPopup: boolean;
  /** True for the very first picture, before the words are there. */
  readonly isFirst: boolean;
  readonly isPrinting: boolean;
}

export interface MapPane {
  readonly draw: (view: PaneView) => void;
  readonly fitStory: () => void;
  readonly markerElement: (id: PlaceId) => HTMLElement | null;
  /** Puts another ground under the story. */
  readonly showBasemap: (basemap: Basemap) => void;
}

interface PaneOptions {
  readonly actions: Actions;
  readonly animate: boolean;
  /** The ground under the story at first. */
  readonly basemap: Basemap;
  /** One sentence, where a ground cannot be had. */
  readonly onBasemapProblem: (problem: string) => void;
}

/** Makes the map in an empty element. The element's `data-basemap` says when its ground is drawn. */
export function createMapPane(container: HTMLElement, options: PaneOptions): MapPane {
  const { actions } = options;
  const dialog = createDialog();
  const map = makeStoryMap(container, {
    animate: options.animate,
    onSelect: (id) => actions.open(id, 'map'),
    onClear: () => actions.close(),
  });
  let shown: PaneView | null = null;
  let size = '';
  const showBasemap = (basemap: Basemap): void =>
    void report(container, map.showBasemap(basemap), options.onBasemapProblem);
  showBasemap(options.basemap);

  const draw = (view: PaneView): void => {
    const { state, hasPopup, isPrinting } = view;
    const hasNewSize = size !== sizeOf(container);
    size = sizeOf(container);
    if (hasNewSize) map.resize();
    const scene = mapScene(state, view.theme, view.locale, view.isFirst);
    if (shown?.state.story !== state.story) map.open(scene, view.insets);
    else {
      map.setInsets(view.insets);
      map.show(scene);
    }
    if (hasPopup) renderCard(dialog, view, actions);
    if ((shown?.isPrinting ?? false) !== isPrinting) map.print(isPrinting);
    // In a window of another size, or under a sheet of another height, the place is brought into view again.
    if (hasNewSize || hasMoved(shown, view)) followSelection(map, dialog, state.selected, hasPopup);
    shown = view;
  };
  const { fitStory, markerElement } = map;
  return { draw, fitStory, markerElement, showBasemap };
}

/** True where another place is selected, or the same one is to be seen elsewhere. */
function hasMoved(before: PaneView | null, { state, hasPopup, insets }: PaneView): boolean {
  return (
    before?.state.selected !== state.selected ||
    before.hasPopup !== hasPopup ||
    before.insets.bottom !== insets.bottom
  );
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): string => `${clientWidth} × ${clientHeight}`;

function followSelection(
  map: StoryMap,
  dialog: HTMLElement,
  selected: PlaceId | null,
  hasPopup: boolean,
): void {
  if (selected === null || !hasPopup) map.closePopup();
  if (selected === null) return;
  map.goTo(selected);
  if (!hasPopup) return;
  // Where the popup is open already it is put in anew, and what has the focus in it would lose it.
  const { activeElement } = document;
  map.openPopup(selected, dialog);
  if (activeElement instanceof HTMLElement && dialog.contains(activeElement)) {
    activeElement.focus({ preventScroll: true });
  }
}

/** A dialog that is not modal: the list and the map stay in reach. */
function createDialog(): HTMLElement {
  const dialog = document.createElement('div');
  dialog.className = 'place-dialog';
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', CARD_HEADING_ID);
  dialog.setAttribute('aria-describedby', CARD_QUOTATION_ID);
  return dialog;
}

function renderCard(dialog: HTMLElement, { state, locale }: PaneView, actions: Actions): void {
  const place = state.selected === null ? undefined : findPlace(state.story, state.selected);
  if (place === undefined) return;
  const close = html`<button type="button" class="close" aria-label="Close" @click=${actions.close}>
    ×
  </button>`;
  render(html`${placeCard(place, state, actions, locale)}${close}`, dialog);
}

/** Writes on the map's element whether its ground is drawn. */
async function report(
  container: HTMLElement,
  drawn: Promise<void>,
  onProblem: (problem: string) => void,
): Promise<void> {
  delete container.dataset['basemap'];
  try {
    await drawn;
    container.dataset['basemap'] = 'ready';
  } catch (error) {
    container.dataset['basemap'] = 'failed';
    onProblem(error instanceof Error ? error.message : 'The map’s ground could not be drawn.');
  }
}
