/** Which story is open, and how the browser's history leads back to it. */
import { placeInHash } from '../address.ts';
import { countPlaces } from '../countPlaces.ts';
import { type Message, problemMessage } from '../parts/message.ts';
import { sampleSearch } from '../samples.ts';
import { select } from '../state.ts';
import { ADDRESSED, type HistoryEntry, readEntry } from './historyEntry.ts';
import { openMessage } from './openMessage.ts';
import { type Opened, openFirst, openFromUrl } from './openStory.ts';
import { type OwnStory, createOwnStories } from './ownStories.ts';
import { type StoryHost, showStory } from './showStory.ts';

export interface StoryOpener {
  /** Opens the story that the history's entry and the address lead to; where there is none, the first. */
  readonly load: () => Promise<void>;
  /** Back and forward, or an address typed by hand. */
  readonly followAddress: () => void;
  /** Opens a story's file; one that cannot be read leaves the story that is open as it was. */
  readonly takeFile: (opened: Opened) => void;
  /** Opens the map of the reader's own article. */
  readonly takeMade: (own: OwnStory) => void;
  /** Opens a story of the site by its path; where it cannot be had, the open one stays. */
  readonly goTo: (path: string) => Promise<void>;
}

const FIRST_STORY = 'stories/latin-times-2024-biden-xi.geojson';

const NOT_KEPT =
  'The map that was open here was your own, and it is gone: it is not kept when the page is loaded anew.';

export function createStoryOpener(host: StoryHost): StoryOpener {
  const ownStories = createOwnStories(performance.timeOrigin);
  /** What the history and the address say of the story that is open. */
  let open: HistoryEntry = ADDRESSED;
  let openSearch = '';
  /** Counts what was asked for: a story that comes when another has been asked for is not shown. */
  let asked = 0;

  const begin = (own: OwnStory, entry: HistoryEntry, message: Message | null): void => {
    open = entry;
    openSearch = location.search;
    showStory(own, entry.ownKey === null, message, host);
  };

  const beginOwn = (own: OwnStory, message: Message | null): void => {
    asked += 1;
    const entry = { ownKey: ownStories.keep(own) };
    history.pushState(entry, '', location.pathname);
    begin(own, entry, message);
  };

  const load = async (): Promise<void> => {
    const turn = (asked += 1);
    const entry = readEntry(history.state) ?? ADDRESSED;
    const own = entry.ownKey === null ? undefined : ownStories.find(entry.ownKey);
    if (own !== undefined) return begin(own, entry, null);
    // The place that its address names is none of the story that is shown instead.
    if (entry.ownKey !== null) history.replaceState(ADDRESSED, '', location.pathname);
    const { opened, wanted } = await openAddressed();
    if (turn !== asked) return;
    // The bar says what is shown: a link copied from here must not lead to the same message.
    const { href, pathname, hash } = location;
    history.replaceState(ADDRESSED, '', opened === wanted || wanted === null ? href : pathname + hash);
    const message = entry.ownKey === null ? openMessage(wanted ?? opened) : problemMessage(NOT_KEPT);
    if (opened.ok) begin({ story: opened.story, source: null }, ADDRESSED, message);
    else host.show({ message });
  };

  const followAddress = (): void => {
    const state = host.read();
    if (state === null) return;
    // A place's name typed by hand makes an entry that does not say its story: it is of the open one.
    const entry = readEntry(history.state) ?? open;
    if (entry.ownKey !== open.ownKey || location.search !== openSearch) return void load();
    asked += 1;
    history.replaceState(open, '', location.href);
    host.write(select(placeInHash(location.hash, state.story))(state));
  };

  const takeFile = (opened: Opened): void => {
    if (opened.ok) beginOwn({ story: opened.story, source: null }, openMessage(opened));
    else host.show({ message: openMessage(opened) });
  };

  const takeMade = (own: OwnStory): void => {
    beginOwn(own, null);
    host.show({ status: `The map is made: ${countPlaces(own.story)}.` });
  };

  const goTo = async (path: string): Promise<void> => {
    const turn = (asked += 1);
    const opened = await openFromUrl(path, location.href);
    if (turn !== asked) return;
    if (!opened.ok) return host.show({ message: openMessage(opened) });
    history.pushState(ADDRESSED, '', location.pathname + sampleSearch(path));
    begin({ story: opened.story, source: null }, ADDRESSED, openMessage(opened));
  };

  return { load, followAddress, takeFile, takeMade, goTo };
}

/** What the address asks for, and what is opened: where that cannot be had, or nothing is asked for, the first story. */
async function openAddressed(): Promise<{ opened: Opened; wanted: Opened | null }> {
  const path = new URLSearchParams(location.search).get('story');
  const wanted = path === null ? null : await openFromUrl(path, location.href);
  return { opened: wanted?.ok === true ? wanted : await openFirst(FIRST_STORY), wanted };
}
