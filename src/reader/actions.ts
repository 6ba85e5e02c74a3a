/** What a reader can do; the parts of the page call these, and the page's element carries them out. */
import type { BasemapSource } from '../map/basemap.ts';
import type { DistanceUnit } from '../map/types.ts';
import type { DayRange } from '../story/dayRange.ts';
import type { Place, PlaceId } from '../story/types.ts';
import type { OwnStory } from './opening/ownStories.ts';
import type { ThemeChoice } from './preferences.ts';
import type { SheetHeight } from './sheet.ts';
import type { StoryTab } from './state.ts';

/** Which part of the page a place was opened from: where the focus goes back to. */
export type Opener = 'list' | 'map' | 'timeline' | 'background' | 'article' | 'address';

export interface Actions {
  readonly open: (id: PlaceId, opener: Opener) => void;
  readonly close: () => void;
  /** Opens the place before (-1) or after (1) the selected one. */
  readonly step: (direction: -1 | 1) => void;
  readonly showPassage: (index: number) => void;
  readonly search: (words: string) => void;
  readonly chooseDays: (days: DayRange | null, id?: PlaceId) => void;
  readonly showBackground: (on: boolean) => void;
  readonly showWholeStory: () => void;
  /** Lengthens the list. */
  readonly showMore: () => void;
  readonly setUnit: (unit: DistanceUnit) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setGround: (ground: BasemapSource) => void;
  readonly setSheet: (height: SheetHeight) => void;
  /** Opens a story's file, or puts an article's text into the dialog that maps it. */
  readonly openFile: (file: File) => void;
  /** Opens the dialog that maps an article of the reader's own. */
  readonly mapArticle: () => void;
  /** Shows the map that was made of such an article. */
  readonly takeMade: (own: OwnStory) => void;
  /** Fetches the list of the site's own stories, once. */
  readonly listSamples: () => Promise<void>;
  /** Opens one of the site's own stories, by its path. */
  readonly openSample: (path: string) => void;
  readonly showTab: (tab: StoryTab) => void;
  /** Leads from the selected place to where the article's text names it. */
  readonly showInText: () => void;
  readonly download: () => void;
  readonly copyLink: (place: Place) => void;
  readonly copyQuotation: (place: Place, passageIndex: number) => void;
  readonly dismissMessage: () => void;
}
