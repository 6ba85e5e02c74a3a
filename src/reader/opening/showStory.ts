import { placeInHash } from '../address.ts';
import { hasText } from '../article/mentionMarks.ts';
import { NOT_LOADED, loadText } from '../lazyParts.ts';
import { type Message, problemMessage } from '../parts/message.ts';
import { chosenUnit } from '../preferences.ts';
import type { ReaderView } from '../readerView.ts';
import { type ReaderState, select, startReading } from '../state.ts';
import { storyTitle } from '../storyTitle.ts';
import type { OwnStory } from './ownStories.ts';

/** What opening a story needs of the page. */
export interface StoryHost {
  readonly read: () => ReaderState | null;
  readonly write: (state: ReaderState) => void;
  readonly show: (change: Pick<Partial<ReaderView>, 'message' | 'status'>) => void;
}

/** Shows a story from its beginning, or with the place that the address names, in place of the one before. */
export function showStory(
  { story, source }: OwnStory,
  isLinkable: boolean,
  message: Message | null,
  host: StoryHost,
): void {
  const before = host.read();
  const start = startReading(story, before?.unit ?? chosenUnit(navigator.languages), isLinkable, source);
  host.write(select(placeInHash(location.hash, story))(start));
  const title = storyTitle(story, source);
  document.title = `${title} · Dateline`;
  // The page's first story is read out as the page is.
  host.show({ message, ...(before === null ? {} : { status: `“${title}” is open.` }) });
  if (hasText(story)) void loadText().catch(() => host.show({ message: problemMessage(NOT_LOADED) }));
}
