/** The named colours of the ground, each a custom property of the map's container: `--land`, `--sea`, … */
const NAMES = ['land', 'sea', 'coast', 'river', 'state', 'border'] as const;
export type TileColours = Readonly<Record<(typeof NAMES)[number], string>>;

/**
 * The ground's colours as the style sheet has them now, in a form that a canvas takes. A custom property is only
 * text: as the colour of a probe it is resolved, whatever function it is written with.
 */
export function readTileColours(container: HTMLElement): TileColours {
  const probe = container.ownerDocument.createElement('div');
  probe.style.setProperty('forced-color-adjust', 'none');
  container.append(probe);
  const entries = NAMES.map((name): [string, string] => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as TileColours;
}
