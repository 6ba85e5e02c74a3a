/** The command line's words: what each command takes. What they do is in `main.ts`. */
import type { ArgsDef } from 'citty';

export const PARSE_ARGS = {
  ndjson: {
    type: 'boolean',
    required: true,
    description: 'Lines {id, text, title?, published?, near?, mentions?: [{start, end}]}',
  },
  threads: { type: 'string', alias: 'j', valueHint: 'N', default: '1', description: 'Threads that read' },
} as const satisfies ArgsDef;

export const MAP_ARGS = {
  article: { type: 'positional', description: 'A text file in UTF-8', required: true },
  output: {
    type: 'string',
    alias: 'o',
    valueHint: 'file',
    description: 'Where to write the story; standard output unless given',
  },
  published: {
    type: 'string',
    valueHint: 'date',
    description: 'The publication date, such as 2024-11-14; without it, “on Saturday” has no date',
  },
  title: { type: 'string', valueHint: 'words', description: 'The headline; the first line unless given' },
  publisher: { type: 'string', valueHint: 'name', description: 'Who published it' },
  url: { type: 'string', valueHint: 'url', description: 'Where it was published' },
  near: {
    type: 'string',
    valueHint: 'place',
    description: 'Where the publisher is at home, such as “Athens, Ohio”',
  },
  'with-text': {
    type: 'boolean',
    description: 'Keep the whole text in the story; only where its owner allows it',
  },
} as const satisfies ArgsDef;
