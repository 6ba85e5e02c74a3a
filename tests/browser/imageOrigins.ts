/** What images the page may show from elsewhere: OpenStreetMap's tiles, once the reader asks for them. */
export const IMAGE_ORIGINS: readonly string[] = ['https://tile.openstreetmap.org'];
