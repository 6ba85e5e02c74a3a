/** A story as plain HTML: what the page shows before its script runs, or without one. */
import { background, passagesOf, scenes } from '../story/places.ts';
import type { Article, Passage, Place, Story } from '../story/types.ts';
import { escapeHtml } from './escapeHtml.ts';
import { formatWhen } from './formatWhen.ts';
import { attribution, placeLine } from './placeWords.ts';
import { quotedParts } from './quotedParts.ts';

/**
 * The story's title, its places and every passage, as a fragment of HTML. Each place has an element whose id
 * is the place's, so that links to a place work.
 * @param locale A BCP 47 language tag for dates and the names of countries.
 */
export function storyHtml(story: Story, locale: string): string {
  const { article } = story;
  return `<main class="plain">
      <header class="head">
        <h1>${escapeHtml(story.title ?? 'Untitled map')}</h1>
        <p class="meta">${escapeHtml(attribution(article, locale))}${rightsHtml(article)}</p>
      </header>
      <noscript><p class="meta">The map needs JavaScript; its places and passages are all here.</p></noscript>
      <h2 class="visually-hidden">Places</h2>
      <ol class="places">${scenes(story)
        .map((place) => placeHtml(place, article, locale))
        .join('')}</ol>
      <h2>Also named, without a scene there</h2>
      <ul class="places">${background(story)
        .map((place) => placeHtml(place, article, locale))
        .join('')}</ul>
    </main>`;
}

function rightsHtml(article: Article | undefined): string {
  return article?.rights === undefined ? '' : ` · ${escapeHtml(article.rights)}`;
}

function placeHtml(place: Place, article: Article | undefined, locale: string): string {
  const { name, when, note } = place.properties;
  const date = when === undefined ? 'no date given' : formatWhen(when, locale);
  return `
        <li class="place" id="${escapeHtml(String(place.id))}">
          <h3>${escapeHtml(name)} <span class="date">${escapeHtml(date)}</span></h3>
          <p class="where">${escapeHtml(placeLine(place, locale))}</p>
          ${passagesOf(place)
            .map((passage) => passageHtml(passage, article, locale))
            .join('')}
          ${note === undefined ? '' : `<p class="note">${escapeHtml(note)}</p>`}
        </li>`;
}

function passageHtml(passage: Passage, article: Article | undefined, locale: string): string {
  const words = quotedParts(passage)
    .map(({ text, marked }) => (marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');
  return `<figure class="passage"><blockquote>“${words}”</blockquote><figcaption>— ${escapeHtml(
    attribution(article, locale),
  )}</figcaption></figure>`;
}
