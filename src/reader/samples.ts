/** The stories that the site itself has. */
export interface Sample {
  readonly title: string;
  /** From the page: "stories/down-the-danube.geojson". */
  readonly path: string;
}

/** Written by the site's build (scripts/bundledStories.ts). */
const INDEX = 'stories/index.json';

/** The list that the build wrote; null where it cannot be had. */
export async function fetchSamples(baseUrl: string): Promise<Sample[] | null> {
  try {
    const response = await fetch(new URL(INDEX, baseUrl), { redirect: 'error' });
    return response.ok ? ((await response.json()) as Sample[]) : null;
  } catch {
    return null;
  }
}

/** The address that opens a story of the site. */
export const sampleSearch = (path: string): string => `?${new URLSearchParams({ story: path }).toString()}`;
