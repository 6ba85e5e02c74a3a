/**
 * Does work on each item, several at a time, and gives the results in the items' order. No more than `atOnce` items are
 * taken whose results are not yet given: memory does not grow with the input.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  for await (const item of items) {
    waiting.push(work(item));
    if (waiting.length < atOnce) continue;
    const first = waiting.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of waiting) yield await result;
}
