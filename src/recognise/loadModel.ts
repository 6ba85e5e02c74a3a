import type { RecogniserModel } from './model.ts';
import { HEADER_LENGTH, MAGIC, OFFSET, TRANSITIONS, VERSION } from './modelFile.ts';
import { packWeights } from './packedWeights.ts';
import { createRangeDecoder } from './rangeDecoder.ts';
import { TAG_COUNT } from './tags.ts';
import { createTagger } from './tagText.ts';
import { codeWeights } from './weightCoding.ts';

/**
 * Reads the recogniser's model from the bytes of its file, in about a tenth of a second. Throws an `Error` with one
 * sentence where they are of another kind or version.
 */
export function loadModel(bytes: Uint8Array): RecogniserModel {
  const magic = asciiText(bytes, 0, MAGIC.length);
  if (magic !== MAGIC || bytes.length < HEADER_LENGTH) {
    throw new Error(`The recogniser's model begins with ${JSON.stringify(magic)}; expected "${MAGIC}".`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint8(OFFSET.version);
  if (version !== VERSION) {
    throw new Error(`The recogniser's model has version ${version}; expected ${VERSION}.`);
  }
  const bucketBits = view.getUint8(OFFSET.bucketBits);
  const wordsLength = view.getUint32(OFFSET.wordsLength, true);
  const transitions = Float32Array.from({ length: TRANSITIONS }, (_, index) =>
    view.getFloat32(OFFSET.transitions + 4 * index, true),
  );
  const emissions = new Int8Array(2 ** bucketBits * TAG_COUNT);
  const decoder = createRangeDecoder(bytes, HEADER_LENGTH + wordsLength);
  codeWeights(emissions, decoder.bit);
  const weights = {
    packed: packWeights(emissions),
    mask: 2 ** bucketBits - 1,
    scale: view.getFloat32(OFFSET.scale, true),
    transitions,
  };
  return {
    weights,
    tagText: createTagger(weights),
    commonWords: new Set(asciiText(bytes, HEADER_LENGTH, HEADER_LENGTH + wordsLength).split('\n')),
    lexicons: new WeakMap(),
  };
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (const byte of bytes.subarray(start, end)) text += String.fromCharCode(byte);
  return text;
}
