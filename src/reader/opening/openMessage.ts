import { type Message, problemMessage } from '../parts/message.ts';
import type { Opened } from './openStory.ts';

/** What is to be said of a story that could not be opened, or not as it is; null where all is well. */
export function openMessage(opened: Opened): Message | null {
  const { name, issues } = opened;
  if (!opened.ok) return problemMessage(`“${name}” could not be opened. ${opened.problem}`, issues);
  return issues.length === 0
    ? null
    : problemMessage(`“${name}” is open, but not all of it could be read:`, issues);
}
