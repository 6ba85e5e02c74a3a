import type { Actions } from './actions.ts';
import { isInCard, isTyping } from './focus.ts';

/** Escape closes the open place; within its card the arrows lead to the places before and after it. */
export function onKey(event: KeyboardEvent, isOpen: boolean, actions: Pick<Actions, 'close' | 'step'>): void {
  const { target, key } = event;
  const isInDialog = target instanceof Element && target.closest('dialog') !== null;
  if (event.defaultPrevented || isTyping(target) || isInDialog) return;
  if (key === 'Escape' && isOpen) actions.close();
  const isHere = target instanceof Element && isInCard(target);
  if (!isHere || event.altKey || event.ctrlKey || event.metaKey) return;
  if (key === 'ArrowLeft') actions.step(-1);
  if (key === 'ArrowRight') actions.step(1);
}
