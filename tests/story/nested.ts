/** A value of that many levels of lists, the outermost counted as the first. */
function nestedLists(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

/** A story of that many levels, itself the first; unknown members hold the rest. */
export function deepStory(levels: number): Record<string, unknown> {
  return { type: 'FeatureCollection', dateline: '1.0', features: [], deep: nestedLists(levels - 1) };
}
