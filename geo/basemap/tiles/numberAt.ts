/** A number out of a list of them; NaN, which no comparison takes for true, where the list has none there. */
export const numberAt = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? Number.NaN;
