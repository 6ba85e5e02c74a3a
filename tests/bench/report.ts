import { cpus, totalmem } from 'node:os';

export interface Row {
  readonly what: string;
  readonly figure: string;
  /** How it compares, such as "1.31 times the bare page". */
  readonly beside: string;
  readonly aim: string;
  /** Null where there is no aim. */
  readonly isMet: boolean | null;
}

const HEADINGS = ['what', 'figure', 'beside', 'aim', ''] as const;

/** The rows as a Markdown table, padded so that it reads as well on a terminal. */
export function toTable(rows: readonly Row[]): string {
  const cells = rows.map(({ what, figure, beside, aim, isMet }) => [
    what,
    figure,
    beside,
    aim,
    isMet === null ? '' : isMet ? 'met' : 'not met',
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(3, heading.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEADINGS), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

/** Processor, memory and versions: without them a figure says nothing. */
export function describeMachine(chromiumVersion: string): string {
  const [cpu] = cpus();
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  return [
    `${cpus().length} cores of ${cpu?.model.trim() ?? 'an unknown processor'}, ${memoryGb} GB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `Chromium ${chromiumVersion}, headless, without a GPU`,
  ].join('; ');
}

/** The whole of `tests/bench/README.md`. */
export function toReadme(rows: readonly Row[], machine: string, isoDate: string, rounds: string): string {
  return `# Benchmark

Written by \`npm run bench -- --write\`; figures are of one machine and one run, and only those of the same run compare.

- Machine: ${machine}
- Date: ${isoDate}
- Rounds: ${rounds}

${toTable(rows)}

**First marker**: from the start of the navigation until the first pin is painted (\`firstPainted.ts\`), in a fresh
context with nothing in its cache, files from a local server. The bare page (\`bare.html\`) is Leaflet and three
markers and nothing else: no ground, no text, no font. It is built with the same settings and served with the same
headers, and the two take turns.

**First paint of the map**: in the same way, until the ground's tiles in view are painted (\`data-basemap\` says so).
The basemap before is the page of commit \`c1e61e3\` (Natural Earth's lines in one file, cut up in the page), taken out
of git and built with today's packages (\`buildFirstBasemap.ts\`); the two take turns.

**Panning**: lengths of the animation frames while the mouse drags the map to and fro, what the map does at the end
of each drag included (\`panning.ts\`). The places are spread over the world (\`manyPlaces.ts\`), the window is
1440 × 900. The empty map is the same page with a story without places, in the same run. For the ground the map of
one place in Europe is dragged onward to the east, so that new tiles come all the time; Leaflet alone (\`empty.html\`)
is a map without a layer, dragged in the same way.

**Geoparser**: articles to whole stories (\`geoparse\`), warm, in one thread of a process of its own; compromise finds
the places of the same articles and no more, and the two take turns. Our samples (\`geo/stories/articles\`) are read 40
times over, each time about other towns (\`geoparser/exchangeNames.ts\`); they are hard on purpose and name about three
times as many places a word as news does. The news are the articles of three corpora in \`../shared/corpora\`, left out
where these are not there. The program is built as the command line is (\`geoparser/buildProgram.ts\`).

**Texts of 1,000 words and more**: these articles one after the other as one text (of the corpora, or where they are not
there the samples), warm. Means, and compared a word: news differ in how many places they name.

**Gazetteer and model read**: the files' bytes lie ready; unpacked and made ready for look-ups, once in each of five
processes. **Look-up**: \`search\` for every beginning of twenty names as they are typed, most with a slip.

**Sizes**: after gzip. The model's and the gazetteer's files are packed already. The lists are counted on their own, and
once more within the worker's script, which they are part of.

**In the worker**: from the page's question to its answer, in our page in Chromium (\`geoparser/readingPage.ts\`), the
story's way back included. The first article of all runs code that was never run before. **Memory**: of the worker after
these articles and a collection of garbage, its heap and its buffers, as Chromium tells it (\`geoparser/workerBytes.ts\`);
the program itself, which the browser keeps apart, is not in it. **Longest task**: of the page's own thread, by its time
of a processor, until the worker's answer comes, and in the three seconds after it, in which the story is drawn.

**Page weight**: every script and style that the page can load, after gzip, without data and fonts; \`npm test\`
checks it too.
`;
}
