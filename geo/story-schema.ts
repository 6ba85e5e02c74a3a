/**
 * Writes public/story-1.schema.json, the JSON Schema of the story format, from the schema that the types come from:
 * `npx tsx geo/story-schema.ts`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { StorySchema, schemas } from '../src/story/schema.ts';
import { SCHEMA_TEXTS } from './storySchemaTexts.ts';

export const SCHEMA_FILE = fileURLToPath(new URL('../public/story-1.schema.json', import.meta.url));

type JsonObject = Record<string, unknown>;

/**
 * The JSON Schema (draft 2020-12) as a file. It says what a shape can say; `validate` checks more: rings, boxes,
 * ids, dates and offsets.
 */
export function storySchemaText(): string {
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name.replace(/Schema$/u, ''), schema]),
  );
  const { $schema, ...schema } = toJsonSchema(StorySchema, { definitions, target: 'draft-2020-12' });
  const described: JsonObject = {
    $schema,
    $id: 'urn:dateline:story:1',
    title: 'Dateline story, version 1',
    description:
      'An article and its places: a GeoJSON FeatureCollection (RFC 7946). Members that are not named here are allowed everywhere and kept.',
    ...schema,
  };
  for (const [pointer, text] of Object.entries(SCHEMA_TEXTS)) describe(described, pointer, text);
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** Throws where the schema has no such part, so that no text outlives what it speaks of. */
function describe(schema: JsonObject, pointer: string, text: string): void {
  let part: unknown = schema;
  for (const key of pointer.split('/').slice(1)) part = (part as JsonObject | undefined)?.[key];
  if (typeof part !== 'object' || part === null) throw new Error(`The schema has nothing at ${pointer}.`);
  Object.assign(part, { description: text });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, storySchemaText());
