/**
 * A function that remembers its answers: asking twice costs a look into a map. After `most` of them it begins anew, so that
 * memory stays bounded.
 */
export function remember<T>(find: (text: string) => T, most: number): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    if (found.size >= most) found.clear();
    const value = find(text);
    found.set(text, value);
    return value;
  };
}
