import type { Actions } from './actions.ts';
import { isArticleFile } from './dropFiles.ts';
import { openFromFile } from './opening/openStory.ts';
import type { Page } from './page.ts';
import { fetchSamples } from './samples.ts';
import { showInText, showTab } from './state.ts';

/** Opens another story, or an article to map, and shows an article's text. */
export function articleActions(
  page: Page,
): Pick<
  Actions,
  'openFile' | 'mapArticle' | 'takeMade' | 'listSamples' | 'openSample' | 'showTab' | 'showInText'
> {
  return {
    openFile: (file) => {
      if (page.isMapping() || isArticleFile(file)) page.mapArticle(file);
      else void openFromFile(file).then(page.opener.takeFile);
    },
    mapArticle: () => page.mapArticle(null),
    takeMade: page.opener.takeMade,
    listSamples: () => listSamples(page),
    openSample: (path) => void page.opener.goTo(path),
    showTab: (tab) => {
      // Lower, the sheet leaves an article no line to be read.
      if (tab === 'article' && page.view().isNarrow) page.show({ sheet: 'full' });
      page.change(showTab(tab));
      page.focus.focusTab();
    },
    showInText: () => {
      page.change(showInText);
      page.focus.focusMention();
    },
  };
}

async function listSamples(page: Page): Promise<void> {
  if (page.view().samples !== null) return;
  const samples = await fetchSamples(document.baseURI);
  if (samples !== null) page.show({ samples });
  else page.showProblem('The list of samples could not be fetched. Is the network there?');
}
