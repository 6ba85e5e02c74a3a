import { errorAt, type IssueCode } from './issue.ts';
import { toJsonPointer } from './jsonPointer.ts';
import { MAX_DEPTH, MAX_VALUES } from './limits.ts';
import type { PlainObject } from './spot.ts';
import type { Issue } from '../types.ts';

/** After as many things that JSON cannot hold, the rest is not looked at. */
const MAX_REFUSALS = 1000;

interface Copying {
  readonly maxValues: number;
  readonly issues: Issue[];
  readonly ancestors: Set<object>;
  valuesLeft: number;
  isStopped: boolean;
}

/** The keys that led here, innermost first; made into a pointer only where there is something to report. */
interface Trail {
  readonly parent: Trail | null;
  readonly key: string | number;
  readonly depth: number;
}

/**
 * A copy of any value as plain JSON data, so that what follows may read it without fear: getters and proxies
 * are asked once, here. What JSON cannot hold (functions, symbols, undefined, NaN, dates, cycles, holes) is
 * reported and null in the copy. A value that holds more than `maxValues` is refused. Never throws.
 */
export function copyJson(
  value: unknown,
  maxValues: number = MAX_VALUES,
): { readonly data: unknown; readonly issues: readonly Issue[] } {
  const copying: Copying = {
    maxValues,
    issues: [],
    ancestors: new Set(),
    valuesLeft: maxValues,
    isStopped: false,
  };
  return { data: copyValue(value, null, copying), issues: copying.issues };
}

function copyValue(value: unknown, trail: Trail | null, copying: Copying): unknown {
  copying.valuesLeft -= 1;
  if (copying.valuesLeft < 0) {
    refuse(trail, copying, 'too-many-values', `there are more than ${copying.maxValues} values up to here`);
    copying.isStopped = true;
  }
  if (copying.isStopped) return null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object') return copyComposite(value, trail, copying);
  if (typeof value !== 'number') {
    return refuse(trail, copying, 'not-json', `JSON cannot hold a value of type ${typeof value}`);
  }
  if (!Number.isFinite(value))
    return refuse(trail, copying, 'not-json', `JSON cannot hold the number ${value}`);
  return value;
}

function copyComposite(value: object, trail: Trail | null, copying: Copying): unknown {
  if ((trail?.depth ?? 1) > MAX_DEPTH) {
    copying.isStopped = true;
    const message = `lists and objects lie more than ${MAX_DEPTH} deep in each other`;
    return refuse(trail, copying, 'too-deep', message);
  }
  if (copying.ancestors.has(value)) return refuse(trail, copying, 'cyclic', 'the value contains itself');
  copying.ancestors.add(value);
  try {
    return Array.isArray(value) ? copyList(value, trail, copying) : copyObject(value, trail, copying);
  } catch {
    // A getter or a proxy's trap; what it threw may be hostile too and is not looked at.
    return refuse(trail, copying, 'unreadable', 'the value throws an error when it is read');
  } finally {
    copying.ancestors.delete(value);
  }
}

function copyList(list: readonly unknown[], trail: Trail | null, copying: Copying): unknown[] {
  const copy: unknown[] = [];
  const { length } = list;
  for (let index = 0; index < length && !copying.isStopped; index += 1) {
    if (!Object.hasOwn(list, index)) {
      // One report for all holes: there may be four thousand million.
      refuse(step(trail, index), copying, 'not-json', `the list of ${length} has a hole here`);
      break;
    }
    copy.push(copyValue(list[index], step(trail, index), copying));
  }
  return copy;
}

function copyObject(object: object, trail: Trail | null, copying: Copying): unknown {
  const prototype: unknown = Object.getPrototypeOf(object);
  // Plain objects of another realm (a frame, a worker) have a prototype of their own, which has none.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return refuse(trail, copying, 'not-json', 'JSON cannot hold an object of a class');
  }
  if (Object.getOwnPropertySymbols(object).length > 0) {
    return refuse(trail, copying, 'not-json', 'JSON cannot hold a member whose key is a symbol');
  }
  const copy: PlainObject = {};
  for (const key of Object.keys(object)) {
    if (copying.isStopped) break;
    const value = copyValue((object as PlainObject)[key], step(trail, key), copying);
    if (key === '__proto__') defineMember(copy, key, value);
    else copy[key] = value;
  }
  return copy;
}

/** Assignment would set the prototype instead. */
function defineMember(object: PlainObject, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

function step(parent: Trail | null, key: string | number): Trail {
  return { parent, key, depth: (parent?.depth ?? 1) + 1 };
}

function refuse(trail: Trail | null, copying: Copying, code: IssueCode, reason: string): null {
  const keys: (string | number)[] = [];
  for (let at = trail; at !== null; at = at.parent) keys.unshift(at.key);
  const path = toJsonPointer(keys);
  const where = path === '' ? 'The story cannot be read' : `The value at ${path} cannot be read`;
  copying.issues.push(errorAt({ path }, code, `${where}: ${reason}.`));
  if (copying.issues.length >= MAX_REFUSALS) copying.isStopped = true;
  return null;
}
