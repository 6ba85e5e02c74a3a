import { isLongerInUtf8 } from './json/isLongerInUtf8.ts';
import { toJsonPointer } from './checks/jsonPointer.ts';
import { MAX_STORY_BYTES } from './checks/limits.ts';
import { quoteValue } from './checks/quoteValue.ts';
import type { PlainObject } from './checks/spot.ts';
import type { Story } from './types.ts';

/** Known members come in this order, then those that nobody here knows, and the long lists last. */
const STORY_ORDER = {
  first: [
    'type',
    'dateline',
    'title',
    'description',
    'creator',
    'created',
    'modified',
    'corrections',
    'license',
    'language',
    'article',
    'bbox',
  ],
  last: ['routes', 'features', 'mentions'],
};
const FEATURE_ORDER = { first: ['type', 'id', 'properties', 'geometry'], last: [] };

/** What leads to a value, outermost first. */
type Keys = readonly (string | number)[];

type Order = typeof STORY_ORDER;

/**
 * The story as a file: JSON, indented by two spaces so that versions can be compared line by line, lines and rings
 * on one line each, a line end at the end. Where that would be larger than what `readStory` takes, without the
 * spaces. Every member is written, unknown ones and one named `__proto__` included; `readStory` gives back an equal
 * story. Throws on what JSON cannot hold (a validated story holds nothing of the kind); members that are undefined
 * are left out.
 */
export function writeStory(story: Story): string {
  const indented = `${write(story, [], '\n')}\n`;
  return isLongerInUtf8(indented, MAX_STORY_BYTES) ? write(story, [], '') : indented;
}

/** `lineEnd` is what stands before each member of the value around: a line end and spaces, or nothing at all. */
function write(value: unknown, keys: Keys, lineEnd: string): string {
  if (Array.isArray(value)) return writeList(value, keys, lineEnd);
  if (typeof value === 'object' && value !== null) return writeObject(value as PlainObject, keys, lineEnd);
  if (typeof value === 'number' && Number.isFinite(value)) return writeNumber(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  throw new TypeError(`A story cannot hold ${quoteValue(value)}, which is at "${toJsonPointer(keys)}".`);
}

function writeNumber(number: number): string {
  // JSON.stringify writes 0 for it, and the story would come back changed.
  return Object.is(number, -0) ? '-0' : String(number);
}

function writeList(list: readonly unknown[], keys: Keys, lineEnd: string): string {
  if (list.length === 0) return '[]';
  if (list.every((item) => isNumberList(item))) return `[${list.map(writeNumbers).join(',')}]`;
  if (isNumberList(list)) return writeNumbers(list);
  const inner = innerLineEnd(lineEnd);
  const written = Array.from(list, (item, index) => inner + write(item, [...keys, index], inner));
  return `[${written.join(',')}${lineEnd}]`;
}

function isNumberList(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => Number.isFinite(item));
}

function writeNumbers(numbers: readonly number[]): string {
  return `[${numbers.map(writeNumber).join(',')}]`;
}

function writeObject(object: PlainObject, keys: Keys, lineEnd: string): string {
  const inner = innerLineEnd(lineEnd);
  const colon = lineEnd === '' ? ':' : ': ';
  const written = memberOrder(object, keys)
    .filter((key) => object[key] !== undefined)
    .map((key) => inner + JSON.stringify(key) + colon + write(object[key], [...keys, key], inner));
  return written.length === 0 ? '{}' : `{${written.join(',')}${lineEnd}}`;
}

function innerLineEnd(lineEnd: string): string {
  return lineEnd === '' ? '' : `${lineEnd}  `;
}

/** Own members, those of the story and of its features in their order, all others as they came. */
function memberOrder(object: PlainObject, keys: Keys): readonly string[] {
  const own = Object.keys(object);
  const order = orderAt(keys);
  if (order === null) return own;
  const known = new Set([...order.first, ...order.last]);
  const isOwn = (key: string): boolean => Object.hasOwn(object, key);
  return [...order.first.filter(isOwn), ...own.filter((key) => !known.has(key)), ...order.last.filter(isOwn)];
}

function orderAt(keys: Keys): Order | null {
  if (keys.length === 0) return STORY_ORDER;
  return keys.length === 2 && keys[0] === 'features' ? FEATURE_ORDER : null;
}
