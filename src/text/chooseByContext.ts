import { sharedAfter, sharedBefore } from './sharedLength.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of the quotation besides its words. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
  /** How far an offset is from where the quotation once began; null where that is not known. */
  readonly distanceFromStart: ((offset: number) => number) | null;
}

export interface Choice {
  readonly span: Span;
  /** How much of prefix and suffix stands around it, 0 to 1; 1 where it is the only span. */
  readonly share: number;
  /** Others have as much of prefix and suffix. */
  readonly isTied: boolean;
}

/**
 * Of several spans of the text, the one with the most of prefix and suffix around it; among equals, the one nearest
 * to where it once began, or else the first. Null where there is none.
 */
export function chooseByContext(text: string, spans: Iterable<Span>, context: Context): Choice | null {
  let best: { span: Span; shared: number; distance: number } | null = null;
  let count = 0;
  let ties = 0;
  for (const span of spans) {
    const shared =
      sharedBefore(text, span.start, context.prefix) + sharedAfter(text, span.end, context.suffix);
    const distance = context.distanceFromStart?.(span.start) ?? 0;
    count += 1;
    ties = best === null || shared > best.shared ? 1 : ties + Number(shared === best.shared);
    const isBetter =
      best === null || shared > best.shared || (shared === best.shared && distance < best.distance);
    if (isBetter) best = { span, shared, distance };
  }
  if (best === null) return null;
  const contextLength = context.prefix.length + context.suffix.length;
  const share = count === 1 || contextLength === 0 ? 1 : best.shared / contextLength;
  return { span: best.span, share, isTied: ties > 1 };
}
