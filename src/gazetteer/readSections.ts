import { MAGIC, SECTIONS, VERSION } from './format.ts';
import type { SectionName } from './format.ts';

export type Sections = Readonly<Record<SectionName, Uint8Array>>;

const HEAD_LENGTH = MAGIC.length + 2;

/**
 * The sections of a gazetteer's file, as views of its bytes.
 * @throws Error with one sentence where the bytes are no such file, of another version, or cut off.
 */
export function readSections(bytes: Uint8Array): Sections {
  checkHead(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections: Partial<Record<SectionName, Uint8Array>> = {};
  let start = HEAD_LENGTH + 4 * SECTIONS.length;
  for (const [index, name] of SECTIONS.entries()) {
    const place = HEAD_LENGTH + 4 * index;
    const length = place + 4 <= bytes.length ? view.getUint32(place, true) : bytes.length;
    sections[name] = bytes.subarray(start, start + length);
    start += length;
  }
  if (start !== bytes.length) {
    throw new Error(
      `The gazetteer is damaged: its parts should make ${start} bytes, but it has ${bytes.length}.`,
    );
  }
  return sections as Sections;
}

function checkHead(bytes: Uint8Array): void {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    throw new Error('The gazetteer is still compressed: it begins as a gzip file; unpack it first.');
  }
  const head = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (head !== MAGIC) {
    throw new Error(`This is no gazetteer: it begins with ${JSON.stringify(head)} instead of "${MAGIC}".`);
  }
  const version = bytes[MAGIC.length];
  if (version !== VERSION || bytes[MAGIC.length + 1] !== SECTIONS.length) {
    throw new Error(
      `The gazetteer has version ${version ?? 'none'}, and this program reads version ${VERSION}: make it anew with "npm run data".`,
    );
  }
}
