import type { Size } from '../pixels/box.ts';

/** What a name on the map is; each has its own look in `map.css`. */
export type LabelKind =
  | 'story'
  | 'background'
  | 'route'
  | 'measure'
  | 'country'
  | 'country-large'
  | 'sea'
  | 'sea-large'
  | 'capital'
  | 'capital-large'
  | 'city'
  | 'city-small'
  | 'city-large'
  | 'river'
  | 'range';

/** A name may have several lines. */
export type TextMeasure = (text: string, kind: LabelKind) => Size;

/** No name is wider than this; the style sheet ends a longer one in an ellipsis. */
const MAX_WIDTH_PIXELS = 200;

interface Look {
  readonly font: string;
  readonly letterSpacing: number;
  readonly isUpperCase: boolean;
  /** Left and right padding together. */
  readonly padding: number;
  readonly height: number;
}

/**
 * Measures names as the style sheet draws them in `pane`: one canvas, one look for each kind, each text once.
 * Widths are rounded up. Where the fonts change, make a new one.
 */
export function createTextMeasure(pane: HTMLElement): TextMeasure {
  const context = pane.ownerDocument.createElement('canvas').getContext('2d');
  const looks = new Map<LabelKind, Look>();
  const widths = new Map<string, number>();
  const lookOf = (kind: LabelKind): Look => {
    const look = looks.get(kind) ?? readLook(pane, kind);
    looks.set(kind, look);
    return look;
  };
  return (text, kind) => {
    const look = lookOf(kind);
    const key = `${kind} ${text}`;
    const width = widths.get(key) ?? measureWidth(context, text, look);
    widths.set(key, width);
    return { width, height: look.height * text.split('\n').length };
  };
}

/** The class names of a name's element. */
/** "city-large" has the look of a city, and what makes it large. */
export function labelClass(kind: LabelKind): string {
  const [ground = kind] = kind.split('-');
  return ground === kind
    ? `map-label map-label--${kind}`
    : `map-label map-label--${ground} map-label--${kind}`;
}

function readLook(pane: HTMLElement, kind: LabelKind): Look {
  const probe = pane.ownerDocument.createElement('div');
  probe.className = labelClass(kind);
  probe.textContent = 'X';
  pane.append(probe);
  const style = getComputedStyle(probe);
  const look: Look = {
    font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    letterSpacing: Number.parseFloat(style.letterSpacing) || 0,
    isUpperCase: style.textTransform === 'uppercase',
    padding: Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight) || 0,
    height: probe.offsetHeight,
  };
  probe.remove();
  return look;
}

function measureWidth(context: CanvasRenderingContext2D | null, text: string, look: Look): number {
  const shown = look.isUpperCase ? text.toUpperCase() : text;
  const lines = shown.split('\n');
  const letters = Math.max(...lines.map((line) => line.length));
  // Without a canvas a letter is taken for 8 pixels, which is more than any of the map's fonts needs.
  if (context === null) return Math.min(MAX_WIDTH_PIXELS, 8 * letters);
  context.font = look.font;
  const widths = lines.map((line) => context.measureText(line).width + line.length * look.letterSpacing);
  return Math.min(MAX_WIDTH_PIXELS, Math.ceil(Math.max(...widths) + look.padding));
}
