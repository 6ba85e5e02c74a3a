/** One observation: the values of the features that it has, and whether it is true. */
export interface Observation {
  readonly features: ReadonlyMap<string, number>;
  readonly isTrue: boolean;
  readonly weight: number;
}

const STEPS = 25;

/**
 * Logistic regression with a quadratic penalty, by Newton's method (iteratively reweighted least squares).
 * @param penalty of a weight of 1, in observations
 */
export function fitLogistic(observations: readonly Observation[], penalty: number): Map<string, number> {
  const names = [...new Set(observations.flatMap(({ features }) => [...features.keys()]))].toSorted();
  const columns = new Map(names.map((name, column) => [name, column]));
  const rows = observations.map(({ features, isTrue, weight }) => ({
    cells: [...features].map(([name, value]): [number, number] => [columns.get(name) ?? 0, value]),
    isTrue,
    weight,
  }));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step += 1) {
    const curvature = names.map((_, column) => {
      const row = new Float64Array(names.length);
      row[column] = penalty;
      return row;
    });
    const slope = weights.map((weight) => -penalty * weight);
    for (const { cells, isTrue, weight } of rows) {
      const score = cells.reduce((sum, [column, value]) => sum + (weights[column] ?? 0) * value, 0);
      const chance = 1 / (1 + Math.exp(-score));
      for (const [column, value] of cells) {
        slope[column] = (slope[column] ?? 0) + weight * value * ((isTrue ? 1 : 0) - chance);
        const row = curvature[column];
        if (row === undefined) continue;
        for (const [other, otherValue] of cells) {
          row[other] = (row[other] ?? 0) + weight * chance * (1 - chance) * value * otherValue;
        }
      }
    }
    solve(curvature, slope).forEach((change, column) => {
      weights[column] = (weights[column] ?? 0) + change;
    });
  }
  return new Map(names.map((name, column) => [name, weights[column] ?? 0]));
}

/** Solves a symmetric, positive system by Gaussian elimination; changes its arguments. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const pivotRow = matrix[pivot] ?? right;
    for (let below = pivot + 1; below < size; below += 1) {
      const row = matrix[below] ?? right;
      const factor = (row[pivot] ?? 0) / (pivotRow[pivot] ?? 1);
      if (factor === 0) continue;
      for (let column = pivot; column < size; column += 1) {
        row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
      }
      right[below] = (right[below] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  for (let pivot = size - 1; pivot >= 0; pivot -= 1) {
    const row = matrix[pivot] ?? right;
    let sum = right[pivot] ?? 0;
    for (let column = pivot + 1; column < size; column += 1) sum -= (row[column] ?? 0) * (right[column] ?? 0);
    right[pivot] = sum / (row[pivot] ?? 1);
  }
  return right;
}
