import { inMs, inRange, inTimes, inWhole } from '../format.ts';
import type { Row } from '../report.ts';
import { mean, median, percentile } from '../statistics.ts';
import type { Measure } from './buildProgram.ts';

const THROUGHPUT_AIM = 100_000;
const GROWTH_AIM_TIMES = 1.5;
const LOADING_AIM_MS = 300;
const LOOK_UP_AIM_MS = 5;
/** A process each. */
const LOADING_ROUNDS = 5;

/** What is measured without a browser. */
export async function speedRows(measure: Measure): Promise<Row[]> {
  return [
    ...(await throughputRows(measure)),
    ...(await growthRows(measure)),
    ...(await loadingRows(measure)),
    await lookUpRow(measure),
  ];
}

async function throughputRows(measure: Measure): Promise<Row[]> {
  return (await measure('throughput')).flatMap(({ texts, ours, compromise }): Row[] => {
    const what = `geoparser, ${texts}`;
    if (ours.length === 0) return [{ ...plainRow(what, 'not measured'), beside: 'the texts are not there' }];
    const [our, other] = [median(ours), median(compromise)];
    return [
      {
        what,
        figure: `${inWhole(our)} words/s`,
        beside: `${inTimes(our / other)} compromise`,
        aim: `${inWhole(THROUGHPUT_AIM)} words/s`,
        isMet: our >= THROUGHPUT_AIM,
      },
      plainRow(`compromise .places(), ${texts}`, `${inWhole(other)} words/s`),
    ];
  });
}

async function growthRows(measure: Measure): Promise<Row[]> {
  const perWord = (await measure('growth')).map(({ wordCount, ms }) => ({ wordCount, ms: mean(ms) }));
  const [first] = perWord;
  if (first === undefined) throw new Error('No growth was measured.');
  return perWord.map(({ wordCount, ms }) => {
    const times = ms / wordCount / (first.ms / first.wordCount);
    const row = plainRow(`text of ${inWhole(wordCount)} words`, inMs(ms));
    if (wordCount === first.wordCount) return row;
    return {
      ...row,
      beside: `a word takes ${inTimes(times)} as long as of ${inWhole(first.wordCount)}`,
      aim: inTimes(GROWTH_AIM_TIMES),
      isMet: times <= GROWTH_AIM_TIMES,
    };
  });
}

async function loadingRows(measure: Measure): Promise<Row[]> {
  const rounds: { readonly gazetteerMs: number; readonly modelMs: number }[] = [];
  for (let round = 0; round < LOADING_ROUNDS; round += 1) rounds.push(await measure('loading'));
  const [gazetteer, model] = [
    rounds.map(({ gazetteerMs }) => gazetteerMs),
    rounds.map(({ modelMs }) => modelMs),
  ];
  return [
    {
      what: 'gazetteer unpacked and read, new process',
      figure: inMs(median(gazetteer)),
      beside: inRange(gazetteer),
      aim: inMs(LOADING_AIM_MS),
      isMet: median(gazetteer) <= LOADING_AIM_MS,
    },
    { ...plainRow('recogniser’s model read, new process', inMs(median(model))), beside: inRange(model) },
  ];
}

async function lookUpRow(measure: Measure): Promise<Row> {
  const times = await measure('lookUps');
  const p99 = percentile(times, 0.99);
  return {
    what: 'look-up of what is typed, 99 %',
    figure: inMs(p99),
    beside: `median ${inMs(median(times))}, of ${inWhole(times.length)}`,
    aim: inMs(LOOK_UP_AIM_MS),
    isMet: p99 <= LOOK_UP_AIM_MS,
  };
}

const plainRow = (what: string, figure: string): Row => ({ what, figure, beside: '', aim: '', isMet: null });
