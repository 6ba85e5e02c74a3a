/** Paints tiles a few at a time, so that a frame in which many arrive is no longer than others. */
export interface PaintQueue {
  /** Resolves when it is painted. */
  readonly add: (tile: HTMLElement, paint: () => void) => Promise<void>;
  readonly drop: (tile: HTMLElement) => void;
}

/** One tile is painted in any case. While the map moves, half of a frame at 60 Hz is left for the rest. */
const BUDGET_MS = { moving: 8, resting: 40 } as const;

export function createPaintQueue(isMoving: () => boolean): PaintQueue {
  const waiting = new Map<HTMLElement, () => void>();
  let frame = 0;
  const work = (): void => {
    frame = 0;
    const start = performance.now();
    const budgetMs = isMoving() ? BUDGET_MS.moving : BUDGET_MS.resting;
    for (const [tile, paint] of waiting) {
      waiting.delete(tile);
      paint();
      if (performance.now() - start > budgetMs) break;
    }
    if (waiting.size > 0) frame = requestAnimationFrame(work);
  };
  return {
    add: (tile, paint) =>
      new Promise((painted) => {
        waiting.set(tile, () => {
          paint();
          painted();
        });
        if (frame === 0) frame = requestAnimationFrame(work);
      }),
    drop: (tile) => waiting.delete(tile),
  };
}
