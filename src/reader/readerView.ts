/** What the page shows around the story: not part of what is read, and not in the address. */
import type { BasemapSource } from '../map/basemap.ts';
import type { Message } from './parts/message.ts';
import type { Sample } from './samples.ts';
import { type ThemeChoice, chosenTheme } from './preferences.ts';
import type { SheetHeight } from './sheet.ts';
import { isNarrowWindow, isRoomyWindow } from './windowEvents.ts';

export interface ReaderView {
  readonly message: Message | null;
  /** What a screen reader is told when nothing else says it. */
  readonly status: string;
  readonly themeChoice: ThemeChoice;
  /** What may lie under the story; the first is the site's own. */
  readonly grounds: readonly BasemapSource[];
  readonly ground: BasemapSource;
  /** How far a ground is that must be fetched whole; '' for none. */
  readonly groundProgress: string;
  readonly sheet: SheetHeight;
  /** True until the map has its first markers: they come first, the words a moment later. */
  readonly isStarting: boolean;
  readonly isNarrow: boolean;
  /** True where the article's text stands beside the places, not in a tab. */
  readonly isRoomy: boolean;
  readonly isDropping: boolean;
  readonly isPrinting: boolean;
  /** The timeline's width, as measured last. */
  readonly axisPx: number;
  /** The site's own stories; null until they are asked for. */
  readonly samples: readonly Sample[] | null;
  /** True from the first time on that an article is to be mapped. */
  readonly hasMaker: boolean;
}

/** @param grounds At least one. */
export function startView(grounds: readonly [BasemapSource, ...BasemapSource[]]): ReaderView {
  return {
    message: null,
    status: '',
    themeChoice: chosenTheme(),
    grounds,
    ground: grounds[0],
    groundProgress: '',
    sheet: 'half',
    isStarting: true,
    isNarrow: isNarrowWindow(),
    isRoomy: isRoomyWindow(),
    isDropping: false,
    isPrinting: false,
    axisPx: 600,
    samples: null,
    hasMaker: false,
  };
}
