/**
 * Puts elements of one parent into this order, so that the Tab key goes through them in it. The one that has the
 * focus is not moved, as it would lose it; the others are moved around it.
 */
export function keepInOrder(elements: readonly HTMLElement[]): void {
  const parent = elements[0]?.parentElement;
  if (!parent || isInOrder(elements)) return;
  const focused = elements.findIndex((element) => element.contains(element.ownerDocument.activeElement));
  const anchor = elements[focused];
  for (const [i, element] of elements.entries()) {
    if (i < focused && anchor !== undefined) anchor.before(element);
    else if (i > focused) parent.append(element);
  }
}

function isInOrder(elements: readonly HTMLElement[]): boolean {
  return elements.every((element, i) => {
    const next = elements[i + 1];
    if (next === undefined) return true;
    return (element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
}
