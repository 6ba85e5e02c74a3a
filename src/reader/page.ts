import type { BasemapSource } from '../map/basemap.ts';
import type { FocusMover } from './focusMover.ts';
import type { StoryOpener } from './opening/storyOpener.ts';
import type { ReaderView } from './readerView.ts';
import type { Change, ReaderState } from './state.ts';

/** What the actions need of the page. */
export interface Page {
  readonly locale: string;
  readonly opener: StoryOpener;
  readonly focus: FocusMover;
  readonly read: () => ReaderState | null;
  /** Changes the state and, where another place is selected, the address. */
  readonly change: (change: Change) => void;
  readonly view: () => ReaderView;
  readonly show: (change: Partial<ReaderView>) => void;
  readonly showProblem: (text: string) => void;
  readonly fitStory: () => void;
  readonly showGround: (ground: BasemapSource) => void;
  /** Opens the dialog that maps an article, with a file's text where one is given. */
  readonly mapArticle: (file: File | null) => void;
  /** True while that dialog is open. */
  readonly isMapping: () => boolean;
}
