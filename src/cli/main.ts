/** The `dateline` command. Only this file prints, and sets how the process exits. */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { defineCommand, runMain } from 'citty';
import { writeStory } from '../story/writeStory.ts';
import { answerLines, startLineWorkers } from './lineWorkers.ts';
import { loadTools } from './loadTools.ts';
import { mapArticle } from './mapArticle.ts';
import { parseLine } from './parseLine.ts';
import { parseLines } from './parseLines.ts';

/** The geoparser's files lie beside the program. */
const DATA = new URL('data/', import.meta.url);

const say = (text: string): void => void process.stderr.write(`${text}\n`);

function fail(problem: string): void {
  say(problem);
  process.exitCode = 1;
}

const parse = defineCommand({
  meta: {
    name: 'parse',
    description: 'Places of articles: a JSON line each on standard input, one each on standard output',
  },
  args: {
    ndjson: {
      type: 'boolean',
      required: true,
      description: 'Lines {id, text, near?, mentions?: [{start, end}]}',
    },
    j: { type: 'string', default: '1', description: 'Threads' },
  },
  async run({ args }) {
    const threads = Number(args.j);
    if (!Number.isInteger(threads) || threads < 1)
      return fail(`-j is “${args.j}”, expected a whole number of at least 1.`);
    const atMost = Math.min(threads, availableParallelism() * 4);
    const isTerminal = process.stderr.isTTY;
    const onLine = (count: number): void => {
      if (isTerminal) process.stderr.write(`\r${count} articles`);
    };
    const streams = { input: process.stdin, output: process.stdout, onLine };
    if (atMost === 1) {
      const tools = await loadTools(DATA);
      await parseLines(streams, (line) => Promise.resolve(parseLine(line, tools)), 1);
    } else {
      const workers = startLineWorkers(atMost, new URL(import.meta.url));
      await parseLines(streams, workers.parse, atMost);
      await workers.stop();
    }
    if (isTerminal) say('');
  },
});

const map = defineCommand({
  meta: { name: 'map', description: 'The story of one article, as GeoJSON' },
  args: {
    article: { type: 'positional', description: 'A text file', required: true },
    o: { type: 'string', description: 'Where to write the story; standard output unless given' },
    published: { type: 'string', description: 'The publication date, such as 2024-11-14' },
    title: { type: 'string', description: 'The headline; the first line unless given' },
    publisher: { type: 'string', description: 'Who published it' },
    url: { type: 'string', description: 'Where it was published' },
    near: { type: 'string', description: 'Where the publisher is at home, such as “Athens, Ohio”' },
    'with-text': {
      type: 'boolean',
      description: 'Keep the whole text in the story; only where its owner allows it',
    },
  },
  async run({ args }) {
    const { article, o, published, title, publisher, url, near } = args;
    const text = await readFile(article, 'utf8').catch(() => null);
    if (text === null) return fail(`${article} cannot be read.`);
    const facts = { published, title, publisher, url, near, keepText: args['with-text'] === true };
    const mapped = mapArticle(text, facts, await loadTools(DATA));
    if (!mapped.ok) return fail(mapped.problem);
    const json = writeStory(mapped.story);
    if (o === undefined) process.stdout.write(json);
    else await writeFile(o, json);
    for (const note of mapped.notes) say(note);
  },
});

const command = defineCommand({
  meta: { name: 'dateline', description: 'Turns news articles into maps' },
  subCommands: { parse, map },
});

if (isMainThread) await runMain(command);
else answerLines(await loadTools(DATA));
