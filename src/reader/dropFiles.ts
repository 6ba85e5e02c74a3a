/** True for a file of plain text or Markdown: an article, not a story. */
export function isArticleFile({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return /\.(?:txt|text|md|markdown)$/iu.test(name) || /^text\/(?:plain|markdown)/u.test(type);
}

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files dropped anywhere on the page. */
export function onFileDrop(
  target: HTMLElement,
  {
    opened,
    hovering,
    signal,
  }: { opened: (file: File) => void; hovering: (on: boolean) => void; signal: AbortSignal },
): void {
  target.addEventListener(
    'dragover',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault(); // else the browser would open the file in place of the page
      hovering(true);
    },
    { signal },
  );
  target.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) hovering(false);
    },
    { signal },
  );
  target.addEventListener(
    'drop',
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      hovering(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) opened(file);
    },
    { signal },
  );
}
