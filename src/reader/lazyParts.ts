/** Parts of the page that come when they are asked for first. */

/** Where one does not come. */
export const NOT_LOADED = 'A part of this page could not be loaded. Is the network there?';

/** Defines the element that shows an article's text. */
export async function loadText(): Promise<void> {
  const { ArticleText } = await import('./article/articleText.ts');
  if (customElements.get('dateline-article') === undefined)
    customElements.define('dateline-article', ArticleText);
}

/** Defines the dialog that maps an article of the reader's own. */
export async function loadMaker(): Promise<void> {
  const { ArticleMaker } = await import('./article/making/articleMaker.ts');
  if (customElements.get('dateline-article-maker') === undefined) {
    customElements.define('dateline-article-maker', ArticleMaker);
  }
}
