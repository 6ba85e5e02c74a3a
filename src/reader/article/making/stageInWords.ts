import type { ReadStage } from '../../../worker.ts';

/** "Loading the index of places: 1.2 of 3.7 MB", then "Reading the article". */
export function stageInWords(stage: ReadStage): string {
  if (stage.stage === 'reading') return 'Reading the article …';
  const total = stage.totalBytes === null ? '' : ` of ${inMegabytes(stage.totalBytes)}`;
  return `Loading the index of places: ${inMegabytes(stage.loadedBytes)}${total} MB`;
}

const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
