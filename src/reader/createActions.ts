/** Carries out what the reader does. */
import { findPlace } from '../story/places.ts';
import type { Place } from '../story/types.ts';
import type { Actions } from './actions.ts';
import { placeUrl } from './address.ts';
import { articleActions } from './articleActions.ts';
import type { Page } from './page.ts';
import { keepTheme, keepUnit } from './preferences.ts';
import { selectionActions } from './selectionActions.ts';
import { copyText, downloadStory, quotationWithSource } from './share.ts';
import { chooseDays, measureIn, searchFor, select, showBackground, showMore, wholeStory } from './state.ts';

export function createActions(page: Page): Actions {
  const say = (text: string): void => page.show({ message: { text, issues: [], isProblem: false } });
  return {
    ...selectionActions(page),
    ...filterActions(page),
    ...articleActions(page),
    setUnit: (unit) => {
      keepUnit(unit);
      page.change(measureIn(unit));
    },
    setTheme: (themeChoice) => {
      keepTheme(themeChoice);
      page.show({ themeChoice });
    },
    setGround: page.showGround,
    setSheet: (sheet) => page.show({ sheet }),
    download: () => {
      const state = page.read();
      if (state !== null) downloadStory(state.story);
    },
    copyLink: (place) => void copyOr(say, placeUrl(location.href, place.id), 'The link is copied.'),
    copyQuotation: (place, index) => void copyQuotation(page, place, index, say),
    dismissMessage: () => page.show({ message: null }),
  };
}

function filterActions(
  page: Page,
): Pick<Actions, 'search' | 'chooseDays' | 'showBackground' | 'showMore' | 'showWholeStory'> {
  return {
    search: (words) => page.change(searchFor(words)),
    chooseDays: (days, id) => {
      page.change((state) => {
        const chosen = chooseDays(days)(state);
        return id === undefined ? chosen : select(id)(chosen);
      });
      if (id !== undefined) page.focus.focusCard('timeline');
    },
    showBackground: (on) => page.change(showBackground(on)),
    showMore: () => page.change(showMore),
    showWholeStory: () => {
      page.change(wholeStory);
      page.fitStory();
    },
  };
}

async function copyOr(say: (text: string) => void, text: string, done: string): Promise<void> {
  say((await copyText(text)) ? done : `The browser does not allow copying. Here it is: ${text}`);
}

async function copyQuotation(
  page: Page,
  place: Place,
  index: number,
  say: (text: string) => void,
): Promise<void> {
  const state = page.read();
  const passage = state === null ? undefined : findPlace(state.story, place.id)?.properties.passages?.[index];
  if (state === null || passage === undefined) return;
  await copyOr(say, quotationWithSource(passage, state.story, page.locale), 'The quotation is copied.');
}
