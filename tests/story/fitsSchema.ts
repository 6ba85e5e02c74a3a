type Schema = Record<string, unknown>;
type Check = (value: unknown, wanted: never, schema: Schema, root: Schema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** Says nothing of values. */
const ANNOTATIONS = new Set(['$schema', '$id', '$defs', 'title', 'description']);

/** The keywords of draft 2020-12 that the story's schema uses; each passes values of other types. */
const KEYWORDS: Readonly<Record<string, Check>> = {
  $ref: (value, wanted: string, _, root) => {
    const definition = (root['$defs'] as Schema)[wanted.replace('#/$defs/', '')];
    return fits(value, definition as Schema, root);
  },
  type: (value, wanted: string) => TYPES[wanted]?.(value) ?? false,
  const: (value, wanted: unknown) => value === wanted,
  enum: (value, wanted: unknown[]) => wanted.includes(value),
  anyOf: (value, wanted: Schema[], _, root) => wanted.some((one) => fits(value, one, root)),
  oneOf: (value, wanted: Schema[], _, root) => wanted.filter((one) => fits(value, one, root)).length === 1,
  required: (value, wanted: string[]) => !isObject(value) || wanted.every((key) => Object.hasOwn(value, key)),
  properties: (value, wanted: Record<string, Schema>, _, root) =>
    !isObject(value) ||
    Object.entries(wanted).every(([key, one]) => !Object.hasOwn(value, key) || fits(value[key], one, root)),
  additionalProperties: (value, wanted: Schema | boolean) => wanted !== false || isObject(value),
  prefixItems: (value, wanted: Schema[], _, root) =>
    !Array.isArray(value) || wanted.every((one, i) => i >= value.length || fits(value[i], one, root)),
  items: (value, wanted: Schema | boolean, { prefixItems = [] }, root) => {
    const rest: unknown[] = Array.isArray(value) ? value.slice((prefixItems as unknown[]).length) : [];
    return wanted === false ? rest.length === 0 : rest.every((item) => fits(item, wanted as Schema, root));
  },
  minItems: (value, wanted: number) => !Array.isArray(value) || value.length >= wanted,
  maxItems: (value, wanted: number) => !Array.isArray(value) || value.length <= wanted,
  minLength: (value, wanted: number) => typeof value !== 'string' || Array.from(value).length >= wanted,
  maxLength: (value, wanted: number) => typeof value !== 'string' || Array.from(value).length <= wanted,
  minimum: (value, wanted: number) => typeof value !== 'number' || value >= wanted,
  maximum: (value, wanted: number) => typeof value !== 'number' || value <= wanted,
  pattern: (value, wanted: string) => typeof value !== 'string' || new RegExp(wanted, 'u').test(value),
};

/** True where the value fits the JSON Schema. Throws on a keyword that it does not know. */
export function fits(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    if (ANNOTATIONS.has(keyword)) return true;
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`the keyword "${keyword}" is not known here`);
    return check(value, wanted as never, schema, root);
  });
}
