import { findRoutes } from '../resolve/routes/findRoutes.ts';
import type { Span } from '../text/span.ts';
import type { FoundMention, FoundRoute } from './found.ts';

/** The routes between things, in the order of the text, each once; dated as the mention of where it leads to. */
export function findJourneys(
  text: string,
  sentences: readonly Span[],
  mentions: readonly FoundMention[],
): FoundRoute[] {
  const placed = mentions.filter(({ thing }) => thing !== null);
  const routes = new Map<string, FoundRoute>();
  for (const { from, to, start, end } of findRoutes(text, sentences, placed)) {
    const [origin, goal] = [placed[from], placed[to]];
    if (origin?.thing === null || origin === undefined || goal?.thing === null || goal === undefined)
      continue;
    const key = `${origin.thing} → ${goal.thing}`;
    if (origin.thing === goal.thing || routes.has(key)) continue;
    const when = goal.when;
    routes.set(key, {
      from: origin.thing,
      to: goal.thing,
      passage: { start, end },
      ...(when === undefined ? {} : { when }),
    });
  }
  return [...routes.values()];
}
