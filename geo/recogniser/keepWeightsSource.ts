/** The text of `src/recognise/keepWeights.ts`. */
export function keepWeightsSource(weights: ReadonlyMap<string, number>, leastChance: number): string {
  const rows = [...weights].map(([name, weight]) => {
    const key = /^\w+$/u.test(name) ? name : `'${name}'`;
    return `  ${key}: ${Number(weight.toFixed(2))},`;
  });
  return `/**
 * What speaks for a candidate and against it: the weights of a logistic regression over the features of
 * \`keepFeatures.ts\`. Written by \`geo/recogniser/fitKeep.ts\`, which fits them on the development corpora.
 */
export const KEEP_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};

/** Candidates with a lower chance are no mentions. */
export const LEAST_CHANCE = ${leastChance};
`;
}
