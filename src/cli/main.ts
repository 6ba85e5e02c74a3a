/** The `dateline` command. Only this file prints, and sets how the process exits. */
import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { defineCommand, renderUsage, runCommand } from 'citty';
import { version } from '../../package.json';
import { writeStory } from '../story/writeStory.ts';
import { MAP_ARGS, PARSE_ARGS } from './commandLine.ts';
import { answerLines } from './lineThread.ts';
import { startLineWorkers } from './lineWorkers.ts';
import { loadTools } from './loadTools.ts';
import { mapArticle } from './mapArticle.ts';
import { parseLines } from './parseLines.ts';
import { Problem } from './problem.ts';
import { readText } from './readText.ts';
import { strangeArgument } from './strangeArgument.ts';
import { whyNot } from './whyNot.ts';
import { writeWhole } from './writeWhole.ts';

/** The geoparser's files lie beside the program. */
const DATA = new URL('data/', import.meta.url);
/** More threads than this for each of the machine's own only wait for each other. */
const THREADS_PER_CORE = 4;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const parse = defineCommand({
  meta: {
    name: 'parse',
    description: 'Places of articles: a line of JSON each on standard input, one each on standard output',
  },
  args: PARSE_ARGS,
  async run({ args }) {
    refuseStrange('parse', strangeArgument(args, PARSE_ARGS));
    const threads = Number(args.threads);
    if (!Number.isInteger(threads) || threads < 1) {
      throw new Problem(`-j is “${args.threads}”, expected a whole number of at least 1.`);
    }
    const atMost = Math.min(threads, availableParallelism() * THREADS_PER_CORE);
    const isWatched = process.stderr.isTTY;
    // Node takes a folder for an empty input.
    if (fstatSync(0).isDirectory()) throw new Problem('Standard input is a folder, expected lines of JSON.');
    if (process.stdin.isTTY) say('Reading from the keyboard: an article a line; Ctrl+D ends.');
    const onLine = (count: number): void => {
      if (isWatched) process.stderr.write(`\r${count} articles`);
    };
    const workers = startLineWorkers(atMost, new URL(import.meta.url));
    try {
      await parseLines({ input: process.stdin, output: process.stdout, onLine }, workers.parse, atMost);
    } catch (error) {
      const isInput = (error as NodeJS.ErrnoException).syscall === 'read';
      throw isInput ? new Problem(`Standard input cannot be read: ${whyNot(error)}.`) : error;
    } finally {
      await workers.stop();
    }
    if (isWatched) say('');
  },
});

const map = defineCommand({
  meta: { name: 'map', description: 'The story of one article, as GeoJSON' },
  args: MAP_ARGS,
  async run({ args }) {
    refuseStrange('map', strangeArgument(args, MAP_ARGS));
    const { article, output, published, title, publisher, url, near } = args;
    const facts = { published, title, publisher, url, near, keepText: args['with-text'] === true };
    const mapped = mapArticle(await readText(article), facts, await loadTools(DATA));
    if (!mapped.ok) throw new Problem(mapped.problem);
    const json = writeStory(mapped.story);
    if (output === undefined) process.stdout.write(json);
    else await writeWhole(output, json);
    for (const note of mapped.notes) say(note);
  },
});

const META = { name: 'dateline', description: 'Turns news articles into maps', version };
const dateline = defineCommand({ meta: META, subCommands: { parse, map } });

function refuseStrange(command: string, problem: string | null): void {
  if (problem !== null) throw new Problem(`${problem}; see “dateline ${command} --help”.`);
}

const USAGES: ReadonlyMap<string, () => Promise<string>> = new Map([
  ['parse', () => renderUsage(parse, { meta: META })],
  ['map', () => renderUsage(map, { meta: META })],
]);

/** How to use a command, without colours where nobody sees them. */
async function usage(command: string | undefined, { isTTY }: NodeJS.WriteStream): Promise<string> {
  const told = await (USAGES.get(command ?? '')?.() ?? renderUsage(dateline));
  const text = told.replaceAll(/ +$/gmu, '');
  return isTTY ? text : stripVTControlCharacters(text);
}

async function main(words: readonly string[]): Promise<void> {
  const [first] = words;
  if (words.some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`${await usage(first, process.stdout)}\n`);
  } else if (first === '--version' || first === '-v') process.stdout.write(`${version}\n`);
  else if (first === undefined) {
    say(await usage(first, process.stderr));
    process.exitCode = 1;
  } else if (!USAGES.has(first)) {
    throw new Problem(`There is no command “${first}”, expected parse or map; see “dateline --help”.`);
  } else await runCommand(dateline, { rawArgs: [...words] });
}

/** What the user can mend is one sentence; of a fault of the program, where it happened. */
function report(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof Problem) say(error.message);
  else if (error instanceof Error && error.name === 'CLIError') {
    say(`${stripVTControlCharacters(error.message)}; see “dateline --help”.`);
  } else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

if (isMainThread) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read it has gone, as `head` goes: nothing more is wanted.
    if (error.code === 'EPIPE') process.exit(0);
    say(`Standard output cannot be written: ${whyNot(error)}.`);
    process.exit(1);
  });
  process.stderr.on('error', () => undefined);
  await main(process.argv.slice(2)).catch(report);
} else answerLines(await loadTools(DATA));
