import type { Insets } from '../map/types.ts';

/** What the timeline covers of the map where it has one lane, before it is there to be measured. */
const TIMELINE_PX = 103;
const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** What covers the map: the sheet, of the given height, where there is one; else the timeline; on paper nothing. */
export function mapInsets(root: ParentNode, sheetPx: number | null, isPrinting: boolean): Insets {
  if (isPrinting) return NONE;
  if (sheetPx !== null) return { ...NONE, bottom: sheetPx };
  const timeline = root.querySelector('.stage .timeline');
  const stage = root.querySelector('.stage');
  if (timeline === null || stage === null) return { ...NONE, bottom: TIMELINE_PX };
  const bottom = stage.getBoundingClientRect().bottom - timeline.getBoundingClientRect().top;
  return { ...NONE, bottom: Math.max(0, Math.round(bottom)) };
}
