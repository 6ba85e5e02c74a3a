/** Moves the focus to where a reader is led, once the page shows it. */
import type { PlaceId } from '../story/types.ts';
import type { Opener } from './actions.ts';
import type { ArticleText } from './article/articleText.ts';
import { bringIntoSight, focusHeading, isInCard, openerElement } from './focus.ts';
import type { ReaderView } from './readerView.ts';
import { selectedInWords } from './selectedInWords.ts';
import type { ReaderState } from './state.ts';

/** What moving the focus needs of the page. */
interface FocusHost {
  readonly root: HTMLElement;
  readonly read: () => ReaderState | null;
  readonly isNarrow: () => boolean;
  readonly show: (change: Pick<ReaderView, 'status'>) => void;
  /** Calls back when the page is drawn the next time. */
  readonly afterUpdate: (callback: () => void) => void;
  readonly markerElement: (id: PlaceId) => HTMLElement | null;
}

export interface FocusMover {
  /** To the open place's heading; not where it would be taken from a stepper. */
  readonly focusCard: (opener: Opener | 'same') => void;
  /** Back to where the place was opened from. */
  readonly focusOpener: (id: PlaceId) => void;
  /** To the tab that is shown now. */
  readonly focusTab: () => void;
  /** To where the text names the selected place. */
  readonly focusMention: () => void;
  /** From sheet to popup or back: the focus follows the open place. */
  readonly followCard: () => void;
  /** What is open now was opened by the address, or is another story's. */
  readonly forgetOpener: () => void;
}

export function createFocusMover(host: FocusHost): FocusMover {
  const { root } = host;
  let from: Opener = 'address';

  const focusCard = (opener: Opener | 'same'): void => {
    // In the sheet the words would stay out of sight above the timeline: there the focus goes to them.
    const isStepping =
      opener === 'same' && !host.isNarrow() && document.activeElement?.closest('.timeline .steps') !== null;
    if (opener !== 'same') from = opener;
    host.afterUpdate(() => {
      const stepper = document.activeElement;
      const canStay = isStepping && stepper instanceof HTMLButtonElement && !stepper.disabled;
      const state = host.read();
      if (canStay) host.show({ status: state === null ? '' : selectedInWords(state) });
      else focusHeading(root);
    });
  };

  const focusOpener = (id: PlaceId): void => {
    if (!isInCard(document.activeElement)) return;
    host.afterUpdate(() => {
      const isMapCovered = root.querySelector<HTMLElement>('.map')?.inert === true;
      const find = isMapCovered ? () => null : host.markerElement;
      openerElement(root, from, id, find)?.focus();
    });
  };

  return {
    focusCard,
    focusOpener,
    focusTab: () =>
      host.afterUpdate(() => {
        // What the tab shows was out of sight when the selected place was brought into it.
        if (!host.isNarrow()) bringIntoSight(root);
        root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
      }),
    focusMention: () =>
      host.afterUpdate(() => root.querySelector<ArticleText>('dateline-article')?.focusCurrent?.()),
    followCard: () => {
      if (isInCard(document.activeElement)) host.afterUpdate(() => focusHeading(root));
    },
    forgetOpener: () => {
      from = 'address';
    },
  };
}
