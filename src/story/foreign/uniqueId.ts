/**
 * The id, or with a counter from 2 on where it is taken: "lima", "lima-2", "lima-3". Where counters were left out,
 * not always the lowest that is free. Gallops, since a file may hold a hundred thousand places of one name.
 */
export function uniqueId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let free = 2;
  while (taken.has(`${id}-${free}`)) free *= 2;
  let used = free / 2;
  while (free - used > 1) {
    const middle = Math.floor((used + free) / 2);
    if (taken.has(`${id}-${middle}`)) used = middle;
    else free = middle;
  }
  return `${id}-${free}`;
}
