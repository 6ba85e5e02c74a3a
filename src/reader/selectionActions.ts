import type { Place } from '../story/types.ts';
import type { Actions } from './actions.ts';
import type { Page } from './page.ts';
import { type ReaderState, select, showPassage } from './state.ts';
import { neighbours, visibleScenes } from './visiblePlaces.ts';

/** Opens a place, closes it, and leads from one to the next. */
export function selectionActions(page: Page): Pick<Actions, 'open' | 'close' | 'step' | 'showPassage'> {
  return {
    open: (id, opener) => {
      page.change(select(id));
      page.focus.focusCard(opener);
    },
    close: () => {
      const id = page.read()?.selected ?? null;
      page.change(select(null));
      if (id !== null) page.focus.focusOpener(id);
    },
    step: (direction) => {
      const state = page.read();
      if (state === null) return;
      const next = placeAt(state, direction, page.locale);
      if (next === undefined) return;
      page.change(select(next.id));
      page.focus.focusCard('same');
    },
    showPassage: (index) => page.change(showPassage(index)),
  };
}

/** The place that a step leads to; from no place, the first. */
function placeAt(state: ReaderState, direction: -1 | 1, locale: string): Place | undefined {
  if (state.selected === null) return direction === 1 ? visibleScenes(state, locale)[0] : undefined;
  const { before, after } = neighbours(state, locale);
  return direction === 1 ? after : before;
}
