/** Called as the bytes come; the total is null where the server does not say it. */
export type OnBytes = (loadedBytes: number, totalBytes: number | null) => void;

/**
 * A file's bytes, unpacked where they are gzip: the file itself is packed, whatever the server does to it on the way.
 * @throws Error with one sentence where it cannot be had.
 */
export async function fetchBytes(url: string, onBytes: OnBytes): Promise<Uint8Array> {
  const name = new URL(url).pathname;
  const response = await fetch(url, { redirect: 'error' }).catch(() => null);
  if (response === null) throw new Error(`${name} could not be fetched. Is the network there?`);
  if (!response.ok || response.body === null) {
    throw new Error(`${name} could not be fetched: this site answered ${response.status}.`);
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const total = totalOf(response);
  let loaded = 0;
  try {
    for (const reader = response.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      loaded += value.length;
      onBytes(loaded, total);
    }
  } catch {
    throw new Error(`${name} broke off after ${loaded} bytes. Is the network there?`);
  }
  return unpack(new Blob(chunks));
}

/** What the server says is the length on the way, which for a body that it packed is another one. */
function totalOf({ headers }: Response): number | null {
  const length = Number(headers.get('Content-Length') ?? NaN);
  return headers.has('Content-Encoding') || !Number.isFinite(length) ? null : length;
}

const GZIP_MAGIC = [0x1f, 0x8b] as const;

async function unpack(blob: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (!GZIP_MAGIC.every((byte, index) => bytes[index] === byte)) return bytes;
  const unpacked = new Response(blob.stream().pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unpacked.arrayBuffer());
}
