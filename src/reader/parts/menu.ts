/** A menu is a `<details>` with its entries in it. */

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
