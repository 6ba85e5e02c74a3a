/** How much of a file is here. */
export interface ReadProgress {
  readonly loadedBytes: number;
  /** Null where the host does not say. */
  readonly totalBytes: number | null;
}

/** Told no more often than this. */
const STEP_BYTES = 250_000;

/**
 * Reads an answer to its end, telling how far it is. Null where its beginning is not as it must be: then the rest is
 * not read. Rejects where it breaks off.
 */
export async function readWhole(
  response: Response,
  onProgress: (progress: ReadProgress) => void,
  isRight: (start: Uint8Array) => boolean,
): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return null;
  const totalBytes = totalOf(response);
  const chunks: Uint8Array[] = [];
  let [loadedBytes, toldBytes] = [0, -STEP_BYTES];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (loadedBytes === 0 && !isRight(value)) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
    loadedBytes += value.length;
    if (loadedBytes - toldBytes < STEP_BYTES) continue;
    toldBytes = loadedBytes;
    onProgress({ loadedBytes, totalBytes });
  }
  if (totalBytes !== null && loadedBytes < totalBytes) {
    throw new Error(`The file ends after ${loadedBytes} bytes, expected ${totalBytes}.`);
  }
  onProgress({ loadedBytes, totalBytes: loadedBytes });
  return joined(chunks, loadedBytes);
}

/** A compressed answer has more bytes than its length says. */
function totalOf({ headers }: Response): number | null {
  const length = headers.get('Content-Length');
  return length === null || headers.has('Content-Encoding') ? null : Number(length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
