/** In square pixels: more than 0 for a ring that runs clockwise on the screen, as land's outer rings do (MVT 2.1). */
export function signedArea(points: Float32Array): number {
  let sum = 0;
  let a = points.length - 2;
  for (let b = 0; b < points.length; b += 2) {
    sum += (points[a] ?? 0) * (points[b + 1] ?? 0) - (points[b] ?? 0) * (points[a + 1] ?? 0);
    a = b;
  }
  return sum / 2;
}
