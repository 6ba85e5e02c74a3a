/** A text in which square brackets mark the names of places. */
export interface Marked {
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: 'place' }[];
}

/** Takes the brackets out: "in [Lima]" is the text "in Lima" with one mention. */
export function marked(source: string): Marked {
  const mentions = [...source.matchAll(/\[[^\]]+\]/gu)].map(({ index, 0: name }, i) => ({
    start: index - 2 * i,
    end: index - 2 * i + name.length - 2,
    kind: 'place' as const,
  }));
  return { text: source.replaceAll(/[[\]]/gu, ''), mentions };
}
