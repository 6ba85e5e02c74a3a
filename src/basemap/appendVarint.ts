/** Appends a whole number from 0 to 2^53 - 1 to the bytes, seven bits each, lowest first, as Protocol Buffers do. */
export function appendVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
