import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedArea } from '../../../src/map/vectorTiles/signedArea.ts';
import { traceCoast } from '../../../src/map/vectorTiles/traceCoast.ts';
import { tracePath } from '../../../src/map/vectorTiles/tracePath.ts';
import type { PathTarget } from '../../../src/map/vectorTiles/tracePath.ts';
import { anyRing, outline, square } from './outlines.ts';

/** What was traced, one word and its numbers a line. */
function recorder(): { readonly target: PathTarget; readonly steps: string[] } {
  const steps: string[] = [];
  const target: PathTarget = {
    moveTo: (x, y) => void steps.push(`M ${x} ${y}`),
    lineTo: (x, y) => void steps.push(`L ${x} ${y}`),
    quadraticCurveTo: (cx, cy, x, y) => void steps.push(`Q ${cx} ${cy} ${x} ${y}`),
    closePath: () => void steps.push('Z'),
  };
  return { target, steps };
}

const CORNER = 10;
const NOWHERE = { x: [], y: [] };

describe('tracePath', () => {
  it('goes from corner to corner', () => {
    const { target, steps } = recorder();
    tracePath(target, outline(0, 0, 40, 0, 40, 30).points, true, 0);
    expect(steps).toEqual(['M 0 0', 'L 40 0', 'L 40 30', 'Z']);
  });

  it('rounds the corners of a line but not its ends', () => {
    const { target, steps } = recorder();
    tracePath(target, outline(0, 0, 40, 0, 40, 30).points, false, CORNER);
    expect(steps).toEqual(['M 0 0', 'L 30 0', 'Q 40 0 40 10', 'L 40 30']);
  });

  it('takes half of a short side at most', () => {
    const { target, steps } = recorder();
    tracePath(target, square(0, 0, 8).points, true, CORNER);
    expect(steps).toContain('Q 8 0 8 4');
  });

  it('rounds a corner alike in two tiles that share it: by its own two sides alone', () => {
    fc.assert(
      fc.property(anyRing, fc.nat(), ({ points }, at) => {
        const count = points.length / 2;
        const i = at % count;
        const near = [(i + count - 1) % count, i, (i + 1) % count];
        const three = Float32Array.from(near.flatMap((k) => [points[2 * k] ?? 0, points[2 * k + 1] ?? 0]));
        const [whole, part] = [recorder(), recorder()];
        tracePath(whole.target, points, true, CORNER);
        tracePath(part.target, three, false, CORNER);
        const curve = part.steps.find((step) => step.startsWith('Q'));
        expect(whole.steps).toContain(curve);
      }),
    );
  });
});

describe('traceCoast', () => {
  it('is the ring itself where the world is not cut', () => {
    const [coast, ring] = [recorder(), recorder()];
    traceCoast(coast.target, square(0, 0, 50).points, NOWHERE, 0);
    tracePath(ring.target, square(0, 0, 50).points, true, 0);
    expect(coast.steps).toEqual(ring.steps);
  });

  it('leaves out the side on the antimeridian, wherever the ring begins', () => {
    const corners = [0, 0, 50, 0, 50, 50, 0, 50];
    for (let turn = 0; turn < corners.length; turn += 2) {
      const { target, steps } = recorder();
      const turned = outline(...corners.slice(turn), ...corners.slice(0, turn));
      traceCoast(target, turned.points, { x: [0], y: [] }, 0);
      expect(steps).toEqual(['M 0 0', 'L 50 0', 'L 50 50', 'L 0 50']);
    }
  });

  it('has several runs where several sides are cut', () => {
    const { target, steps } = recorder();
    traceCoast(target, square(0, 0, 512).points, { x: [0, 512], y: [] }, 0);
    expect(steps).toEqual(['M 512 512', 'L 0 512', 'M 0 0', 'L 512 0']);
  });

  it('has nothing where all sides are cut', () => {
    const { target, steps } = recorder();
    traceCoast(target, square(0, 0, 512).points, { x: [0, 512], y: [0, 512] }, 0);
    expect(steps).toEqual([]);
  });
});

describe('signedArea', () => {
  it('tells land from a hole in it', () => {
    const ring = square(10, 10, 20).points;
    expect(signedArea(ring)).toBe(400);
    expect(signedArea(outline(10, 10, 10, 30, 30, 30, 30, 10).points)).toBe(-400);
  });
});
