/** What the page shows around the story: not part of what is read, and not in the address. */
import type { BasemapSource } from '../map/basemap.ts';
import type { Message } from './parts/message.ts';
import { type ThemeChoice, chosenTheme } from './preferences.ts';
import type { SheetHeight } from './sheet.ts';
import { isNarrowWindow } from './windowEvents.ts';

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
  readonly isDropping: boolean;
  readonly isPrinting: boolean;
  /** The timeline's width, as measured last. */
  readonly axisPx: number;
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
    isDropping: false,
    isPrinting: false,
    axisPx: 600,
  };
}
