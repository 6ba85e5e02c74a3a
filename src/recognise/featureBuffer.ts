import { hashFeature } from './hashes.ts';

/** Where features are written: made once, filled for each token. */
export interface FeatureBuffer {
  readonly ids: Int32Array;
  count: number;
  /** The two values of each numbered template. */
  readonly values: Int32Array;
}

/** More than the most features that a token can have. */
const CAPACITY = 256;
/** Templates are numbered from 0; those of single bits from 100 on. */
const TEMPLATES = 62;

export function createFeatureBuffer(): FeatureBuffer {
  return { ids: new Int32Array(CAPACITY), count: 0, values: new Int32Array(2 * TEMPLATES) };
}

/** Adds a feature. */
export function add(buffer: FeatureBuffer, template: number, first: number, second: number): void {
  buffer.ids[buffer.count] = hashFeature(template, first, second);
  buffer.count += 1;
}

/** Sets the values of a template, for `addTemplates`: all at once are hashed faster than one by one. */
export function set({ values }: FeatureBuffer, template: number, first: number, second: number): void {
  values[2 * template] = first;
  values[2 * template + 1] = second;
}

/** Adds the features of the templates from `first` to before `end`. */
export function addTemplates(buffer: FeatureBuffer, first: number, end: number): void {
  const { values, ids, count } = buffer;
  for (let template = first; template < end; template += 1) {
    const at = 2 * template;
    ids[count + template - first] = hashFeature(template, values[at] ?? 0, values[at + 1] ?? 0);
  }
  buffer.count += end - first;
}

/** A feature for each bit that is set. */
export function addBits(buffer: FeatureBuffer, template: number, bits: number, value: number): void {
  for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit += 1) {
    if ((rest & 1) !== 0) add(buffer, template, bit, value);
  }
}
