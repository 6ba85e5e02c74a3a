export interface TileColours {
  readonly land: string;
  readonly sea: string;
  readonly coast: string;
  readonly border: string;
}

/**
 * The basemap's colours as the style sheet has them now, in a form that a canvas takes. A custom property is only
 * text: as the colour of a probe it is resolved, whatever function it is written with.
 */
export function readTileColours(container: HTMLElement): TileColours {
  const probe = container.ownerDocument.createElement('div');
  probe.style.setProperty('forced-color-adjust', 'none');
  container.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = { land: read('land'), sea: read('sea'), coast: read('coast'), border: read('border') };
  probe.remove();
  return colours;
}
