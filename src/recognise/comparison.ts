/**
 * A function that tells whether two arrays of one length hold the same bytes at the time: asked again and again, it looks
 * at four bytes at once. Both begin at a multiple of four of their buffers, as new arrays do.
 */
export function createComparison(left: Uint8Array, right: Uint8Array): () => boolean {
  const count = left.length >> 2;
  const leftFours = new Int32Array(left.buffer, left.byteOffset, count);
  const rightFours = new Int32Array(right.buffer, right.byteOffset, count);
  return () => {
    for (let index = 0; index < count; index += 1) if (leftFours[index] !== rightFours[index]) return false;
    for (let index = 4 * count; index < left.length; index += 1)
      if (left[index] !== right[index]) return false;
    return true;
  };
}
