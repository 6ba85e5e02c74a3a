/** A story from the site itself, or from a file of the reader's: the story, or what is wrong with it. */
import type { Issue, Story } from '../../story/types.ts';

/** What came of opening a story; `name` is what the reader called it. */
export type Opened =
  | { readonly ok: true; readonly name: string; readonly story: Story; readonly issues: readonly Issue[] }
  | {
      readonly ok: false;
      readonly name: string;
      readonly problem: string;
      readonly issues: readonly Issue[];
    };

/** The checks of a story come when one is opened, or soon after the first picture: the first marker needs none. */
export const loadChecks = () => import('../../story/readStory.ts');

/**
 * The address of a file that a link asks for (`?story=`, `?tiles=`). Only a path of the page's own origin is taken: a link
 * must never make a reader's browser call another host.
 * @returns null for an address elsewhere, or for what is no address.
 */
export function sameOriginUrl(path: string, pageUrl: string): string | null {
  if (!URL.canParse(path, pageUrl)) return null;
  const url = new URL(path, pageUrl);
  const isOwn = url.origin === new URL(pageUrl).origin && /^https?:$/u.test(url.protocol);
  return isOwn && url.username === '' ? url.href : null;
}

/**
 * The story that the page itself carries: it was checked when the page was built (scripts/firstStoryPage.ts), so
 * the first marker need not wait for that. Where the page carries none, the story at the path.
 */
export async function openFirst(path: string): Promise<Opened> {
  const text = document.querySelector('#first-story')?.textContent;
  if (text == null) return openFromUrl(path, location.href);
  return { ok: true, name: path, story: JSON.parse(text) as Story, issues: [] };
}

export async function openFromUrl(path: string, pageUrl: string): Promise<Opened> {
  const url = sameOriginUrl(path, pageUrl);
  if (url === null) {
    return failed(
      path,
      'A story is opened from this site only: give a path such as stories/my-story.geojson.',
    );
  }
  try {
    // A redirect could lead off this origin.
    const response = await fetch(url, { redirect: 'error' });
    if (!response.ok) return failed(path, `This site has no such story (it answered ${response.status}).`);
    return await openSource(path, new Uint8Array(await response.arrayBuffer()));
  } catch {
    return failed(path, 'The story could not be fetched. Is the network there?');
  }
}

export async function openFromFile(file: File): Promise<Opened> {
  try {
    return await openSource(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failed(file.name, 'The browser could not read this file. Is it still there?');
  }
}

async function openSource(name: string, source: string | Uint8Array): Promise<Opened> {
  const { readStory } = await loadChecks();
  const read = readStory(source);
  if (read.ok) return { ok: true, name, story: read.story, issues: read.issues };
  return { ok: false, name, problem: 'It is no story that Dateline can read:', issues: read.issues };
}

function failed(name: string, problem: string): Opened {
  return { ok: false, name, problem, issues: [] };
}
