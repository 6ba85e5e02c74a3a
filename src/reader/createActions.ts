/** Carries out what the reader does. */
import type { BasemapSource } from '../map/basemap.ts';
import { findPlace } from '../story/places.ts';
import type { Place, PlaceId } from '../story/types.ts';
import type { Actions, Opener } from './actions.ts';
import { placeUrl } from './address.ts';
import { isArticleFile } from './dropFiles.ts';
import type { Opened } from './openStory.ts';
import { openFromFile } from './openStory.ts';
import type { Message } from './parts/message.ts';
import { type ThemeChoice, keepTheme, keepUnit } from './preferences.ts';
import { copyText, downloadStory, quotationWithSource } from './share.ts';
import type { SheetHeight } from './sheet.ts';
import {
  type Change,
  type ReaderState,
  chooseDays,
  measureIn,
  searchFor,
  select,
  showBackground,
  showInText,
  showMore,
  showPassage,
  showTab,
  wholeStory,
} from './state.ts';
import { neighbours, visibleScenes } from './visiblePlaces.ts';

/** What the actions need of the page. */
export interface Page {
  readonly locale: string;
  readonly read: () => ReaderState | null;
  /** Changes the state and, where another place is selected, the address. */
  readonly change: (change: Change) => void;
  /** After the page is drawn, moves the focus to the place's heading; not where it would be taken from a stepper. */
  readonly focusCard: (opener: Opener | 'same') => void;
  /** After the page is drawn, gives the focus back to where the place was opened from. */
  readonly focusOpener: (id: PlaceId) => void;
  readonly fitStory: () => void;
  readonly showGround: (ground: BasemapSource) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setSheet: (height: SheetHeight) => void;
  readonly showMessage: (message: Message | null) => void;
  /** Takes a newly opened story, or says what is wrong with it. */
  readonly take: (opened: Opened, isLinkable: boolean) => void;
  /** Opens the dialog that maps an article, with a file's text where one is given. */
  readonly mapArticle: (file: File | null) => void;
  /** True while that dialog is open. */
  readonly isMapping: () => boolean;
  readonly listSamples: () => void;
  /** Opens the story of the site that the path leads to. */
  readonly goToStory: (path: string) => void;
  /** After the page is drawn, moves the focus to the tab that is shown now. */
  readonly focusTab: () => void;
  /** After the page is drawn, moves the focus to where the text names the selected place. */
  readonly focusMention: () => void;
}

export function createActions(page: Page): Actions {
  const say = (text: string): void => page.showMessage({ text, issues: [], isProblem: false });
  return {
    ...selectionActions(page),
    ...filterActions(page),
    setUnit: (unit) => {
      keepUnit(unit);
      page.change(measureIn(unit));
    },
    setTheme: (theme) => {
      keepTheme(theme);
      page.setTheme(theme);
    },
    setGround: page.showGround,
    setSheet: page.setSheet,
    ...articleActions(page),
    download: () => {
      const state = page.read();
      if (state !== null) downloadStory(state.story);
    },
    copyLink: (place) => void copyOr(say, placeUrl(location.href, place.id), 'The link is copied.'),
    copyQuotation: (place, index) => void copyQuotation(page, place, index, say),
    dismissMessage: () => page.showMessage(null),
  };
}

function articleActions(
  page: Page,
): Pick<Actions, 'openFile' | 'mapArticle' | 'listSamples' | 'openSample' | 'showTab' | 'showInText'> {
  return {
    openFile: (file) => {
      if (page.isMapping() || isArticleFile(file)) page.mapArticle(file);
      else void openFromFile(file).then((opened) => page.take(opened, false));
    },
    mapArticle: () => page.mapArticle(null),
    listSamples: page.listSamples,
    openSample: page.goToStory,
    showTab: (tab) => {
      page.change(showTab(tab));
      page.focusTab();
    },
    showInText: () => {
      page.change(showInText);
      page.focusMention();
    },
  };
}

function selectionActions(page: Page): Pick<Actions, 'open' | 'close' | 'step' | 'showPassage'> {
  return {
    open: (id, opener) => {
      page.change(select(id));
      page.focusCard(opener);
    },
    close: () => {
      const id = page.read()?.selected ?? null;
      page.change(select(null));
      if (id !== null) page.focusOpener(id);
    },
    step: (direction) => {
      const state = page.read();
      if (state === null) return;
      const next = placeAt(state, direction, page.locale);
      if (next === undefined) return;
      page.change(select(next.id));
      page.focusCard('same');
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
      if (id !== undefined) page.focusCard('timeline');
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
