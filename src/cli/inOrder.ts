const END = Symbol('the end of the items');

/**
 * Does work on each item, several at a time, and gives the results in the items' order, each as soon as it and those
 * before it are there. No more than `atOnce` items are taken whose results are not yet given: memory does not grow with
 * the input. What fails, an item or the work on it, is thrown in its place.
 *
 * @param items From a generator: it answers those who ask for the next item in the order in which they ask.
 */
export async function* inOrder<Item, Result>(
  items: AsyncGenerator<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const take = async (): Promise<Result | typeof END> => {
    const next = await items.next();
    return next.done === true ? END : work(next.value);
  };
  const onTheirWay: Promise<Result | typeof END>[] = [];
  try {
    for (;;) {
      while (onTheirWay.length < atOnce) onTheirWay.push(held(take()));
      const result = (await onTheirWay.shift()) ?? END;
      if (result === END) return;
      yield result;
    }
  } finally {
    // Not waited for: it is answered after those who asked before, and an input may stay silent.
    void held(items.return(undefined));
  }
}

/** A promise whose failure is seen to later. */
function held<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
