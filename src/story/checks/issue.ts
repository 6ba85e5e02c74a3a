import type { Spot } from './spot.ts';
import type { Issue } from '../types.ts';

/** What can be wrong; a program may rely on these, the sentences may change. */
export type IssueCode =
  // The file could not be taken in.
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'too-deep'
  | 'too-many-values'
  | 'cyclic'
  | 'unreadable'
  | 'not-geojson'
  | 'newer-version'
  // A value does not have the shape that the format wants.
  | 'missing'
  | 'wrong-type'
  | 'unknown-value'
  | 'out-of-range'
  | 'not-whole'
  | 'too-short'
  | 'too-long'
  | 'bad-format'
  // The shape is right and the sense is not.
  | 'ring-open'
  | 'ring-order'
  | 'empty-geometry'
  | 'bbox-order'
  | 'bbox-misses'
  | 'duplicate-id'
  | 'dangling-place'
  | 'no-reason'
  | 'no-such-date'
  | 'dates-reversed'
  | 'precision'
  | 'span-reversed'
  | 'span-length'
  | 'span-outside'
  | 'text-differs'
  | 'text-length'
  | 'text-not-canonical'
  // Foreign GeoJSON was made to fit.
  | 'no-name'
  | 'not-a-feature'
  | 'moved-aside'
  | 'geometry-unread'
  | 'nested-collection'
  | 'foreign-crs'
  // The list was cut.
  | 'more';

export function errorAt({ path }: Pick<Spot, 'path'>, code: IssueCode, message: string): Issue {
  return { code, path, message, severity: 'error' };
}

export function warningAt({ path }: Pick<Spot, 'path'>, code: IssueCode, message: string): Issue {
  return { code, path, message, severity: 'warning' };
}

export function isError(issue: Issue): boolean {
  return issue.severity === 'error';
}
