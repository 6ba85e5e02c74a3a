/** A menu is a `<details>` with its entries in it. */

/** Scrolls the words so far that an open menu is seen whole, once it is drawn. */
export function showWhole({ target: menu }: Pick<Event, 'target'>): void {
  if (!(menu instanceof HTMLDetailsElement) || !menu.open) return;
  requestAnimationFrame(() => menu.querySelector('.menu-panel')?.scrollIntoView({ block: 'nearest' }));
}

/** Steps of the arrow keys through a menu's links, from its button on. */
export function stepLinks(event: KeyboardEvent): void {
  const { currentTarget: menu, target, key } = event;
  if (!(menu instanceof HTMLDetailsElement) || !(target instanceof Element) || !(key in STEPS)) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const isOnButton = target.closest('summary') !== null;
  if (isOnButton && key !== 'ArrowDown') return;
  event.preventDefault();
  menu.open = true;
  const links = [...menu.querySelectorAll('a')];
  const at = links.findIndex((link) => link === target);
  const next = STEPS[key]?.(at, links.length - 1) ?? at;
  if (next < 0) menu.querySelector('summary')?.focus();
  else links[next]?.focus();
}

/** Where a key leads from the entry at an index, -1 for the button, of entries up to the last. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

export function closeOnEscape(event: KeyboardEvent): void {
  const { currentTarget: menu } = event;
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** A menu closes when the focus goes elsewhere; not when the window itself loses it. */
export function closeWhenLeft(event: FocusEvent): void {
  const { currentTarget: menu, relatedTarget: next } = event;
  if (menu instanceof HTMLDetailsElement && next instanceof Node && !menu.contains(next)) menu.open = false;
}
