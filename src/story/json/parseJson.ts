import { findJsonFault } from './findJsonFault.ts';
import { errorAt } from '../checks/issue.ts';
import { lineAndColumn } from './lineAndColumn.ts';
import type { Issue } from '../types.ts';

/** The data of a JSON text, or one issue that says where and why it is no JSON. Never throws. */
export function parseJson(text: string): { readonly data: unknown } | { readonly issue: Issue } {
  try {
    const data: unknown = JSON.parse(text);
    return { data };
  } catch (error) {
    return { issue: errorAt({ path: '' }, 'not-json', describe(text, error)) };
  }
}

function describe(text: string, error: unknown): string {
  if (text.trim() === '') return 'The file is empty: expected a story or GeoJSON.';
  const fault = findJsonFault(text);
  if (fault === null) {
    // It is JSON, and the engine gave up on it: too deep, or out of memory.
    return `The file cannot be read as JSON: ${error instanceof Error ? error.message : 'unknown reason'}.`;
  }
  const { line, column } = lineAndColumn(text, fault.index);
  return `The file is not JSON. Line ${line}, column ${column}: ${fault.reason}.`;
}
