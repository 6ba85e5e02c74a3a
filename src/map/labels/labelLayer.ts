import type { Map as LeafletMap } from 'leaflet';
import type { Box } from '../pixels/box.ts';
import type { Frame } from '../pixels/frame.ts';
import { createPane } from '../panes.ts';
import { labelClass } from './textMeasure.ts';
import type { LabelKind } from './textMeasure.ts';

/** A name in its place. */
export interface DrawnLabel {
  readonly text: string;
  readonly kind: LabelKind;
  readonly box: Box;
  /** A city's dot is at the right end of its name and not at the left. */
  readonly isLeftOfDot: boolean;
}

export interface LabelLayer {
  readonly pane: HTMLElement;
  readonly draw: (frame: Frame, labels: readonly DrawnLabel[]) => void;
}

/** The names: text in a pane of its own that moves with the map and is not seen while the zoom changes. */
export function createLabelLayer(map: LeafletMap): LabelLayer {
  const pane = createPane(map, 'labels');
  let drawn = new Map<string, HTMLElement>();
  map.on('zoomstart', () => pane.classList.add('map-labels--hidden'));
  return {
    pane,
    draw: (frame, labels) => {
      pane.classList.remove('map-labels--hidden');
      const kept = new Map<string, HTMLElement>();
      for (const label of labels) {
        const key = keyFor(label, kept);
        const element = drawn.get(key) ?? createLabel(pane, label);
        kept.set(key, element);
        const { minX, minY, maxX } = label.box;
        element.style.left = `${Math.round(minX - frame.origin.x)}px`;
        element.style.top = `${Math.round(minY - frame.origin.y)}px`;
        element.style.width = `${Math.ceil(maxX - minX)}px`;
        element.classList.toggle('map-label--left', label.isLeftOfDot);
      }
      for (const [key, element] of drawn) if (!kept.has(key)) element.remove();
      drawn = kept;
    },
  };
}

/** Two places may have the same name: each gets its own element. */
function keyFor({ kind, text }: DrawnLabel, taken: ReadonlyMap<string, HTMLElement>): string {
  let key = `${kind} ${text}`;
  while (taken.has(key)) key += ' again';
  return key;
}

function createLabel(pane: HTMLElement, { text, kind }: DrawnLabel): HTMLElement {
  const element = pane.ownerDocument.createElement('div');
  element.className = labelClass(kind);
  element.textContent = text;
  pane.append(element);
  return element;
}
