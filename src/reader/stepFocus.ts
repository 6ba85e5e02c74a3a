/** Arrow keys step through a row of buttons, of which one takes the Tab key (a roving tab stop). */

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** A keydown handler for the element around the buttons that `selector` finds. */
export function stepFocus(selector: string): (event: KeyboardEvent) => void {
  return (event) => {
    const { currentTarget: around, target, key } = event;
    if (
      !(around instanceof HTMLElement) ||
      !(target instanceof HTMLElement) ||
      event.ctrlKey ||
      event.metaKey
    )
      return;
    const buttons = [...around.querySelectorAll<HTMLElement>(selector)];
    const at = buttons.findIndex((button) => button === target);
    if (at === -1) return;
    const next = nextIndex(key, at, buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = -1;
    const button = buttons[next];
    if (button === undefined) return;
    button.tabIndex = 0;
    button.focus();
  };
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, at + step));
}
