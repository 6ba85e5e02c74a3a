/**
 * Fills index.html from the first story, so that the page has its title, its link preview and its places with
 * their passages before any script runs, or without one; and has the story at hand without a second request. In the built page it also writes the policy.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { BasemapSource } from '../src/map/basemap.ts';
import { escapeHtml } from '../src/export/escapeHtml.ts';
import { storyHtml } from '../src/export/storyHtml.ts';
import { readStory } from '../src/story/readStory.ts';
import type { Story } from '../src/story/types.ts';
import { basemapOrigins } from './basemapOrigins.ts';
import { contentSecurityPolicy } from './policy.ts';

interface FirstStoryPageOptions {
  /** Path of the story's file, from the project's root. */
  readonly story: string;
  /** What a reader may switch on, and no others. */
  readonly basemaps: readonly BasemapSource[];
  /** The site's address, needed for the picture in link previews; '' where it is not known. */
  readonly siteUrl: string;
}

export function firstStoryPage(options: FirstStoryPageOptions): Plugin {
  let isBuild = false;
  return {
    name: 'dateline-first-story',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const story = await openFirstStory(options.story);
        const policy = contentSecurityPolicy(basemapOrigins(options.basemaps));
        const parts: Record<string, string> = {
          policy: isBuild ? `<meta http-equiv="Content-Security-Policy" content="${policy}" />` : '',
          about: aboutTags(story, options.siteUrl),
          story: storyHtml(story, 'en-GB'),
          data: jsonElement('first-story', story) + jsonElement('basemaps', options.basemaps),
        };
        // One pass with a function: what a story says is never searched again, nor read as a pattern.
        return html.replace(/<!--(policy|about|story|data)-->/gu, (_, name: string) => parts[name] ?? '');
      },
    },
  };
}

/** JSON for the page's script to read; it cannot end the element that holds it. */
function jsonElement(id: string, data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="${id}">${json}</script>`;
}

async function openFirstStory(path: string): Promise<Story> {
  const read = readStory(await readFile(path, 'utf8'));
  if (read.ok) return read.story;
  throw new Error(`${path} is no story: ${read.issues.map((issue) => issue.message).join(' ')}`);
}

function aboutTags(story: Story, siteUrl: string): string {
  const title = escapeHtml(story.title ?? 'Dateline');
  const description = escapeHtml(story.description ?? '');
  return [
    `<title>${title} · Dateline</title>`,
    `<meta name="description" content="${description}" />`,
    `<meta property="og:type" content="article" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:image" content="${escapeHtml(siteUrl)}preview.png" />`,
    `<meta name="twitter:card" content="summary_large_image" />`,
  ].join('\n    ');
}
