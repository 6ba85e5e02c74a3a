import type { WhenStyle } from '../export/formatWhen.ts';
import { scenes } from '../story/places.ts';
import type { Story } from '../story/types.ts';

/** The style of the story's dates: the year is left out of a day where all dates share one. */
export function dateStyle(story: Story): WhenStyle {
  const dates = scenes(story).flatMap(({ properties: { when } }) =>
    when === undefined ? [] : [when.start, when.end],
  );
  return new Set(dates.map(yearOf)).size > 1 ? 'medium' : 'short';
}

/** "2024" of "2024-11-16". */
function yearOf(isoDate: string): string {
  return isoDate.replace(/(?:-\d{2}){1,2}$/u, '');
}
