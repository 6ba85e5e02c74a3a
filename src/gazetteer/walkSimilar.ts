import { MOST_ERRORS, createEditAutomaton } from './editAutomaton.ts';
import type { StringTable } from './stringTable.ts';

/** A string that begins like what is sought: with how many errors, and whether that is so of the whole string. */
export type VisitSimilar = (index: number, errors: number, isWhole: boolean) => void;

/**
 * Visits the strings of a sorted table that begin with `sought`, give or take `most` typing errors. Strings with the
 * same beginning stand together, so that the table is walked like a tree: what a beginning rules out is passed over.
 */
export function walkSimilar(table: StringTable, sought: Uint8Array, most: number, visit: VisitSimilar): void {
  const { count, bytes, starts, shared } = table;
  const deepest = sought.length + most;
  const automaton = createEditAutomaton(sought, most, deepest);
  /** The least errors of the beginnings up to each depth. */
  const least = new Uint8Array(deepest + 1).fill(MOST_ERRORS + 1);
  let known = 0;
  let ruledOutFrom = deepest + 1;
  for (let index = 0; index < count; index += 1) {
    const common = shared[index] ?? 0;
    if (common >= ruledOutFrom) continue;
    const start = starts[index] ?? 0;
    const length = (starts[index + 1] ?? 0) - start;
    const end = length < deepest ? length : deepest;
    let depth = common < known ? common : known;
    let isNear = true;
    while (isNear && depth < end) {
      depth += 1;
      isNear = automaton.take(depth, bytes[start + depth - 1] ?? 0);
      const errors = automaton.errorsAt(depth);
      const before = least[depth - 1] ?? 0;
      least[depth] = errors < before ? errors : before;
    }
    known = depth;
    const errors = least[depth] ?? 0;
    // Where the whole sought has been met already, a name may go on as it likes.
    ruledOutFrom = isNear || errors <= most ? deepest + 1 : depth;
    if (errors <= most) visit(index, errors, length <= deepest && automaton.errorsAt(length) === errors);
  }
}
