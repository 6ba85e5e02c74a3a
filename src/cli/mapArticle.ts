import type { GeoparseTools } from '../compose/readPlaces.ts';
import { geoparse } from '../geoparse.ts';
import type { Geoparsed } from '../geoparse.ts';
import { findHome } from '../resolve/findHome.ts';
import type { Story } from '../story/types.ts';
import { validate } from '../story/validate.ts';
import { publishedDay } from './publishedDay.ts';

/** What is told of an article beside its text, as the command line has it. */
export interface ArticleFacts {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly near?: string | undefined;
  readonly keepText: boolean;
}

export type MappedArticle =
  | { readonly ok: true; readonly story: Story; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** An article's story, and a sentence on each thing that the user of the command line should know. */
export function mapArticle(text: string, facts: ArticleFacts, tools: GeoparseTools): MappedArticle {
  const { title, published, publisher, url, near, keepText } = facts;
  const problem = text.trim() === '' ? 'The article is empty.' : wrongFact(facts, tools);
  if (problem !== null) return { ok: false, problem };
  const day = published === undefined ? null : publishedDay(published);
  const article = {
    text,
    language: 'en',
    ...(title === undefined ? {} : { title }),
    ...(day === null ? {} : { published: day }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
  };
  const geoparsed = geoparse(article, tools, { keepText, ...(near === undefined ? {} : { near }) });
  const fault = validate(geoparsed.story).find(({ severity }) => severity === 'error');
  if (fault !== undefined) return { ok: false, problem: `The story has a fault: ${fault.message}` };
  return { ok: true, story: geoparsed.story, notes: notesOn(geoparsed) };
}

/** What is wrong with the facts, in one sentence; null where nothing is. */
function wrongFact({ published, near, url }: ArticleFacts, tools: GeoparseTools): string | null {
  if (published !== undefined && publishedDay(published) === null) {
    return `--published is “${published}”, expected a date such as 2024-11-14.`;
  }
  if (near !== undefined && !isKnown(near, tools)) {
    return `--near is “${near}”, expected a place that is known here, such as “Athens, Ohio”.`;
  }
  if (url !== undefined && !isWebAddress(url)) {
    return `--url is “${url}”, expected an address that begins with http:// or https://.`;
  }
  return null;
}

const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);

function isKnown(near: string, { gazetteer }: GeoparseTools): boolean {
  try {
    findHome(gazetteer, near);
    return true;
  } catch {
    return false;
  }
}

/** So many places without a quotation are named; of the others only the count. */
const MAX_NAMED = 5;

function notesOn({ story, leftOut: { passages, unquoted } }: Geoparsed): string[] {
  const unplaced = (story.mentions ?? []).filter(({ place }) => place === null).length;
  const named = unquoted.slice(0, MAX_NAMED).map((name) => `“${name}”`);
  const others = unquoted.length - named.length;
  return [
    `${counted(story.features.length, 'place')}, ${counted(unplaced, 'mention')} without a place.`,
    ...(passages === 0
      ? []
      : [
          `To quote no more than is allowed, ${counted(passages, 'passage')} ${passages === 1 ? 'is' : 'are'} left out.`,
        ]),
    ...(named.length === 0
      ? []
      : [`Nothing is quoted for ${named.join(', ')}${others === 0 ? '' : ` and ${others} more`}.`]),
  ];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
