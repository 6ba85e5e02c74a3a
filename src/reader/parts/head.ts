import { type TemplateResult, html, nothing } from 'lit';
import { formatDays, formatIsoDate } from '../../export/formatWhen.ts';
import { attribution, pageUrl } from '../../export/placeWords.ts';
import { dayRange } from '../../story/dayRange.ts';
import { isDoubtful, scenes } from '../../story/places.ts';
import type { Article, Story } from '../../story/types.ts';
import { countPlaces } from '../countPlaces.ts';
import type { ReaderState } from '../state.ts';
import { storyTitle } from '../storyTitle.ts';
import { join } from '../timeline.ts';

/** From the finest on. */
const PRECISIONS = ['day', 'month', 'year'] as const;

/** The map's title, whose article it is, its rights and corrections. */
export function head({ story, ownSource }: ReaderState, locale: string): TemplateResult {
  const { article } = story;
  return html`<header class="head">
    <p class="kicker">${ownSource === null ? kicker(story, locale) : ownKicker(story)}</p>
    <h1>${storyTitle(story, ownSource)}</h1>
    ${ownSource === null ? sourceOf(article, locale) : ownOrigin(ownSource, article, locale)}
    ${about(story, locale)}
  </header>`;
}

/** "a Latin Times article", but "an article in The Long Shelf". */
function articleOf(publisher: string | undefined): string {
  if (publisher === undefined) return 'an article';
  if (/^the /iu.test(publisher)) return `an article in ${publisher}`;
  return `${/^[aeiou]/iu.test(publisher) ? 'an' : 'a'} ${publisher} article`;
}

/** "Your article · 5 places · 1 to check" */
function ownKicker(story: Story): string {
  const places = scenes(story);
  const doubtCount = places.filter(isDoubtful).length;
  const doubt = doubtCount === 0 ? [] : [`${doubtCount} to check`];
  return ['Your article', countPlaces(story), ...doubt].join(' · ');
}

/** "Pasted text · 12 May 2025 · stays on this device, not kept" */
function ownOrigin(ownSource: string, article: Article | undefined, locale: string): TemplateResult {
  const { published } = article ?? {};
  const date = published === undefined ? [] : [formatIsoDate(published, locale)];
  return html`<p class="meta">
    ${[ownSource, ...date, 'stays on this device, and is not kept: download the map to keep it'].join(' · ')}
  </p>`;
}

/** "3 places · 16–21 November 2024" */
function kicker(story: Story, locale: string): string {
  const places = scenes(story);
  const count = countPlaces(story);
  const spans = places.flatMap(({ properties: { when } }) => {
    const days = when === undefined ? null : dayRange(when);
    return when === undefined || days === null ? [] : [{ days, precision: when.precision }];
  });
  const [first] = spans;
  if (first === undefined) return count;
  const { firstDay, lastDay } = spans.reduce((all, { days }) => join(all, days), first.days);
  const precision = PRECISIONS.find((finest) => spans.some((span) => span.precision === finest)) ?? 'day';
  return `${count} · ${formatDays(firstDay, lastDay, precision, locale, 'long')}`;
}

function sourceOf(article: Article | undefined, locale: string): TemplateResult | typeof nothing {
  if (article === undefined) return nothing;
  const { title, publisher, published, url, rights } = article;
  const address = pageUrl(url);
  const date = published === undefined ? '' : `, ${formatIsoDate(published, locale)}`;
  const shown =
    title === undefined ? articleOf(publisher) : [`“${title}”`, publisher].filter(Boolean).join(', ');
  return html`<p class="meta">
    From ${address === null ? shown : html`<a href=${address} rel="noopener">${shown}</a>`}${date}
    ${rights === undefined ? nothing : html`<span class="rights">Quotations: ${rights}</span>`}
  </p>`;
}

function about(story: Story, locale: string): TemplateResult {
  const { article, creator, created, modified, description, license, corrections = [] } = story;
  const rows: [string, string | undefined][] = [
    ['Article', article === undefined ? undefined : attribution(article, locale)],
    ['Rights', article?.rights],
    ['Map by', creator],
    ['Made', created === undefined ? undefined : formatIsoDate(created.slice(0, 10), locale)],
    ['Changed', modified === undefined ? undefined : formatIsoDate(modified.slice(0, 10), locale)],
    ['Map’s licence', license],
  ];
  return html`<details class="about">
      <summary>About this map</summary>
      ${description === undefined ? nothing : html`<p>${description}</p>`}
      <dl>
        ${rows.map(([term, text]) =>
          text === undefined || text === ''
            ? nothing
            : html`<div>
                <dt>${term}</dt>
                <dd>${text}</dd>
              </div>`,
        )}
      </dl>
    </details>
    ${
      corrections.length === 0
        ? nothing
        : html`<section class="corrections" aria-label="Corrections">
            ${corrections.map(
              ({ date, text }) =>
                html`<p><strong>Correction, ${formatIsoDate(date, locale)}:</strong> ${text}</p>`,
            )}
          </section>`
    }`;
}
