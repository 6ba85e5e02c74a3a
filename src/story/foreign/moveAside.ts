import type { PlainObject } from '../checks/spot.ts';

/**
 * The member under which foreign GeoJSON's own values are kept where a story means something else by their name:
 * `properties.foreign.kind` is the file's `kind`, `foreign.geometry` a geometry that could not be read.
 */
export const FOREIGN_MEMBER = 'foreign';

/**
 * Takes the member out of the object and keeps it under `foreign`, so that nothing is lost. A `foreign` of the
 * file's own moves inside. Changes the object; `kept` remembers which of them have such a member already.
 */
export function moveAside(object: PlainObject, key: string, kept: WeakSet<object>): void {
  if (!Object.hasOwn(object, key)) return;
  const value = object[key];
  Reflect.deleteProperty(object, key);
  keepAside(object, key, value, kept);
}

/** Keeps a value under `foreign` and leaves the object's own member of that name as it is. */
export function keepAside(object: PlainObject, key: string, value: unknown, kept: WeakSet<object>): void {
  const before = object[FOREIGN_MEMBER];
  let aside: PlainObject;
  if (kept.has(object)) aside = before as PlainObject;
  else aside = Object.hasOwn(object, FOREIGN_MEMBER) ? { [FOREIGN_MEMBER]: before } : {};
  kept.add(object);
  object[FOREIGN_MEMBER] = { ...aside, [key]: value };
}
