import { safeParse, type GenericSchema } from 'valibot';
import { describeShapeFault, type ShapeFault } from './describeShapeFault.ts';
import { errorAt } from './issue.ts';
import { toJsonPointer } from './jsonPointer.ts';
import { quoteValue } from './quoteValue.ts';
import { StorySchema, schemas } from '../schema.ts';
import { isPlainObject, items, member, type PlainObject, type Spot } from './spot.ts';
import type { Issue } from '../types.ts';

/** Members that hold one item a place or mention, checked item by item. */
const LISTS: readonly (readonly [key: string, itemSchema: GenericSchema])[] = [
  ['features', schemas.PlaceSchema],
  ['mentions', schemas.MentionSchema],
  ['routes', schemas.RouteSchema],
];

/**
 * An item of more values is reported by its first fault only: valibot gathers all of an item's faults before it
 * returns, and a hostile file of 50 MB may hold 25 million.
 */
const MAX_VALUES_FOR_ALL_FAULTS = 20_000;

/** Everything in which the data differs from the shape that `schema.ts` describes. */
export function* shapeIssues(story: Spot): Generator<Issue> {
  // All of an article's members are optional, so that a list would pass for one.
  const article = member(story, 'article');
  if (Array.isArray(article.value)) {
    yield errorAt(article, 'wrong-type', `"article" is ${quoteValue(article.value)}: expected an object.`);
  }
  // Nearly every story is right, and this is one pass.
  if (safeParse(StorySchema, story.value, { abortEarly: true }).success) return;
  yield* issuesOf(StorySchema, { value: withoutLists(story.value), path: story.path });
  for (const [key, itemSchema] of LISTS) {
    for (const item of items(member(story, key))) yield* issuesOf(itemSchema, item);
  }
}

/** The story with its lists emptied; a list that is none stays, to be reported. */
function withoutLists(story: unknown): unknown {
  if (!isPlainObject(story)) return story;
  const shell: PlainObject = { ...story };
  for (const [key] of LISTS) {
    if (Array.isArray(shell[key])) shell[key] = [];
  }
  return shell;
}

function* issuesOf(schema: GenericSchema, spot: Spot): Generator<Issue> {
  const abortEarly = !hasFewerValues(spot.value, MAX_VALUES_FOR_ALL_FAULTS);
  const { issues = [] } = safeParse(schema, spot.value, { abortEarly });
  let lastPath: string | null = null;
  for (const fault of issues.map(listForObject)) {
    const keys = (fault.path ?? []).map((step) => step.key as string | number);
    // A box is checked as a whole by `checkBbox`, which knows both of its forms.
    if (spot.path === '' && keys[0] === 'bbox') continue;
    const path = spot.path + toJsonPointer(keys);
    if (path === lastPath) continue;
    lastPath = path;
    const { code, message } = describeShapeFault(fault, spot.path);
    yield errorAt({ path }, code, message);
  }
}

/** valibot takes a list for an object that lacks its members; the fault is then the list itself. */
function listForObject(fault: ShapeFault): ShapeFault {
  const { path = [] } = fault;
  const last = path.at(-1);
  if (last?.type !== 'object' || !Array.isArray(last.input)) return fault;
  return {
    type: 'loose_object',
    expected: 'Object',
    input: last.input,
    path: path.slice(0, -1),
    requirement: undefined,
  };
}

function hasFewerValues(root: unknown, limit: number): boolean {
  let count = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    count += inner.length;
    if (count >= limit) return false;
    open.push(...inner);
  }
  return true;
}
