import { type TemplateResult, html, noChange } from 'lit';
import { live } from 'lit/directives/live.js';
import { scenes } from '../../story/places.ts';
import type { Actions } from '../actions.ts';
import type { ReaderState, StoryTab } from '../state.ts';

const OTHER: Readonly<Record<StoryTab, StoryTab>> = { places: 'article', article: 'places' };

/**
 * Places and article in two tabs; both stay drawn, so that nothing of either is lost by a look at the other. The list
 * of places is not drawn anew while it is out of sight: it may be long.
 */
export function storyTabs(
  { story, tab }: Pick<ReaderState, 'story' | 'tab'>,
  actions: Pick<Actions, 'showTab'>,
  panels: Readonly<Record<StoryTab, () => TemplateResult>>,
  isHidden: boolean,
): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const next = tabOfKey(event.key, tab);
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    actions.showTab(next);
  };
  const button = (own: StoryTab, label: TemplateResult | string): TemplateResult =>
    html`<button
      type="button"
      role="tab"
      id="tab-${own}"
      aria-controls="panel-${own}"
      aria-selected=${own === tab ? 'true' : 'false'}
      tabindex=${live(own === tab ? '0' : '-1')}
      @click=${() => actions.showTab(own)}
    >
      ${label}
    </button>`;
  const panel = (own: StoryTab): TemplateResult =>
    html`<div
      class="tab-panel"
      role="tabpanel"
      id="panel-${own}"
      aria-labelledby="tab-${own}"
      ?hidden=${isHidden || own !== tab}
    >
      ${own === 'places' && (isHidden || own !== tab) ? noChange : panels[own]()}
    </div>`;
  return html`<div class="tabs" role="tablist" aria-label="Story" ?hidden=${isHidden} @keydown=${onKey}>
      ${button('places', html`Places <span class="tab-count">${scenes(story).length}</span>`)}
      ${button('article', 'Article')}
    </div>
    ${panel('places')} ${panel('article')}`;
}

function tabOfKey(key: string, tab: StoryTab): StoryTab | null {
  if (key === 'ArrowLeft' || key === 'ArrowRight') return OTHER[tab];
  if (key === 'Home') return 'places';
  return key === 'End' ? 'article' : null;
}
