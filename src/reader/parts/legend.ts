import { type TemplateResult, html, nothing } from 'lit';
import type { Story } from '../../story/types.ts';

/** What the marks on the map mean. */
export function legend(story: Story): TemplateResult {
  const hasRoutes = (story.routes ?? []).length > 0;
  const hasAreas = story.features.some(({ properties }) => properties.stated?.area !== undefined);
  return html`<section class="legend" aria-label="Legend">
    <ul>
      <li><span class="key key-scene" aria-hidden="true"></span>scene</li>
      <li><span class="key key-background" aria-hidden="true"></span>background</li>
      <li><span class="key key-doubt" aria-hidden="true"></span>to check</li>
      ${
        hasAreas
          ? html`<li><span class="key key-area" aria-hidden="true"></span>what the words allow</li>`
          : nothing
      }
      ${hasRoutes ? html`<li><span class="key key-route" aria-hidden="true"></span>route</li>` : nothing}
    </ul>
  </section>`;
}
