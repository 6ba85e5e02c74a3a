import type { BaseIssue, IssuePathItem } from 'valibot';
import type { IssueCode } from './issue.ts';
import { quoteValue } from './quoteValue.ts';

/** What a sentence needs of valibot's issue. */
export type ShapeFault = Pick<BaseIssue<unknown>, 'type' | 'expected' | 'input' | 'requirement'> & {
  readonly path?: readonly IssuePathItem[] | undefined;
};

/** What texts of a form are to look like, by the name of their member. */
const FORMS: Readonly<Record<string, string>> = {
  country: 'two capital letters (ISO 3166-1), such as "PE"',
  dateline: 'the format\'s version, such as "1.0"',
  textSha256: '64 hexadecimal digits in small letters',
};
const DATE_FORM = 'a date such as "2024-11-16", "2024-11" or "2024"';

/** What valibot calls the shapes, in words. */
const SHAPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  loose_object: 'an object',
  tuple: 'a position [longitude, latitude]',
  tuple_with_rest: 'a position [longitude, latitude]',
};

/** Members whose items are positions: [longitude, latitude]. */
const POSITION_MEMBERS: ReadonlySet<unknown> = new Set(['coordinates', 'lonLat', 'point']);

/**
 * One sentence for a fault that valibot found: what is there, and what was expected.
 * `rootPath` is where the checked value lies in the story.
 */
export function describeShapeFault(
  fault: ShapeFault,
  rootPath: string,
): { code: IssueCode; message: string } {
  const keys = (fault.path ?? []).map((step) => step.key);
  const label = nameOf(fault, keys, rootPath);
  const { code, expected } = expectationOf(fault, keys);
  if (fault.input !== undefined) {
    const length =
      code === 'too-long' && typeof fault.input === 'string' ? `, ${fault.input.length} long` : '';
    return { code, message: `${label} is ${quoteValue(fault.input)}${length}: expected ${expected}.` };
  }
  // For a member that is not there valibot names the object around it, not what the member should be.
  const isKnown = fault.type !== 'loose_object';
  return { code: 'missing', message: `${label} is missing${isKnown ? `: expected ${expected}` : ''}.` };
}

function nameOf(fault: ShapeFault, keys: readonly unknown[], rootPath: string): string {
  if (isInPosition(fault, keys)) return keys.at(-1) === 0 ? 'Longitude' : 'Latitude';
  const all = [...rootPath.split('/').slice(1), ...keys.map(String)];
  if (all.length === 0) return 'The story';
  // The last name, with the numbers after it: "features[3]", "start", "coordinates[0][2]".
  const from = all.findLastIndex((key) => !/^\d+$/.test(key));
  const [name = '', ...indexes] = all.slice(Math.max(0, from));
  return `"${name}${indexes.map((index) => `[${index}]`).join('')}"`;
}

/** The fault is in a longitude or a latitude, and the last key, 0 or 1, says in which. */
function isInPosition({ type }: ShapeFault, keys: readonly unknown[]): boolean {
  const last = keys.at(-1);
  const name = keys.findLast((key) => typeof key === 'string');
  const isNumber = type === 'number' || type === 'min_value' || type === 'max_value';
  return isNumber && (last === 0 || last === 1) && POSITION_MEMBERS.has(name);
}

function expectationOf(fault: ShapeFault, keys: readonly unknown[]): { code: IssueCode; expected: string } {
  const { type } = fault;
  switch (type) {
    case 'min_value':
    case 'max_value':
      return { code: 'out-of-range', expected: rangeOf(fault, keys) };
    case 'min_length':
      return { code: 'too-short', expected: `at least ${countOf(fault)}` };
    case 'max_length':
      return { code: 'too-long', expected: `at most ${countOf(fault)}` };
    case 'regex':
      return { code: 'bad-format', expected: FORMS[String(keys.at(-1))] ?? DATE_FORM };
    case 'integer':
      return { code: 'not-whole', expected: 'a whole number' };
    case 'picklist':
    case 'literal':
    case 'variant':
    case 'union':
      return choiceOf(fault);
    default:
      return { code: 'wrong-type', expected: SHAPES[type] ?? String(fault.expected) };
  }
}

function rangeOf(fault: ShapeFault, keys: readonly unknown[]): string {
  if (isInPosition(fault, keys))
    return keys.at(-1) === 0 ? 'a number from -180 to 180' : 'a number from -90 to 90';
  return `${fault.type === 'min_value' ? 'at least' : 'at most'} ${String(fault.requirement)}`;
}

function countOf({ input, requirement }: ShapeFault): string {
  const count = Number(requirement);
  if (typeof input !== 'string') return `${count} ${count === 1 ? 'item' : 'items'}`;
  return `${count} ${count === 1 ? 'character' : 'characters'}`;
}

/** One of several values or shapes, as valibot lists them: `("city" | "port")`. */
function choiceOf({ expected, type }: ShapeFault): { code: IssueCode; expected: string } {
  const options = (expected ?? '').replaceAll(/^\(|\)$/gu, '').split(' | ');
  if (options.includes('Object')) return { code: 'wrong-type', expected: 'an object or null' };
  const names = options.map((option) => SHAPES[option] ?? option);
  const list = names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  const isType = type === 'union';
  return {
    code: isType ? 'wrong-type' : 'unknown-value',
    expected: names.length > 1 && !isType ? `one of ${list}` : list,
  };
}
