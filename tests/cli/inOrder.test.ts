import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/inOrder.ts';

async function* countTo(
  count: number,
  onTake: (item: number) => void = () => undefined,
): AsyncGenerator<number> {
  for (let item = 1; item <= count; item += 1) {
    onTake(item);
    yield await Promise.resolve(item);
  }
}

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await Promise.resolve();
};

/** Lets all that can be done without new input be done. */
const settle = async (): Promise<void> => {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
};

async function* oneThenSilence(): AsyncGenerator<string> {
  yield 'first';
  await new Promise<never>(() => undefined);
}

async function* broken(): AsyncGenerator<number> {
  yield* countTo(2);
  throw new Error('the wire is cut');
}

const failAtTwo = (item: number): Promise<number> =>
  item === 2 ? Promise.reject(new Error('cannot do 2')) : Promise.resolve(item);

describe('inOrder', () => {
  it('gives the results in the order of the items, however long each takes', async () => {
    const durations = fc.array(fc.nat(9), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(durations, fc.integer({ min: 1, max: 5 }), async (each, atOnce) => {
        const results: number[] = [];
        const work = async (item: number): Promise<number> => {
          await turns(each[item - 1] ?? 0);
          return item;
        };
        for await (const result of inOrder(countTo(each.length), work, atOnce)) results.push(result);
        expect(results).toEqual(each.map((_, i) => i + 1));
      }),
    );
  });

  it('works on several at once, and takes no more items than that before a result is taken', async () => {
    const taken: number[] = [];
    const results = inOrder(
      countTo(9, (item) => taken.push(item)),
      (item) => Promise.resolve(item),
      3,
    );
    expect((await results.next()).value).toBe(1);
    await settle();
    expect(taken).toEqual([1, 2, 3]);
    expect((await results.next()).value).toBe(2);
    await settle();
    expect(taken).toEqual([1, 2, 3, 4]);
  });

  it('gives a result while the next item is still to come', async () => {
    const results = inOrder(oneThenSilence(), (item) => Promise.resolve(item), 8);
    expect(await results.next()).toEqual({ done: false, value: 'first' });
  });

  it('throws what breaks the items after the results before', async () => {
    const results = inOrder(broken(), (item) => Promise.resolve(item), 8);
    expect((await results.next()).value).toBe(1);
    expect((await results.next()).value).toBe(2);
    await expect(results.next()).rejects.toThrow('the wire is cut');
  });

  it('throws where the work fails, in its place', async () => {
    const results = inOrder(countTo(9), failAtTwo, 4);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('cannot do 2');
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  it('lets go of the items when nobody wants more', async () => {
    let isReleased = false;
    async function* items(): AsyncGenerator<number> {
      try {
        yield* countTo(9);
      } finally {
        isReleased = true;
      }
    }
    for await (const result of inOrder(items(), (item) => Promise.resolve(item), 2)) if (result === 2) break;
    await settle();
    expect(isReleased).toBe(true);
  });
});
