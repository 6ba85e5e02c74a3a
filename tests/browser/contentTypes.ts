/** What a static host says of each kind of file; by the file name's ending. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The Content-Type for a file name; bytes for an ending that is not known. */
export function contentTypeOf(fileName: string): string {
  const ending = /\.[a-z0-9]+$/u.exec(fileName.toLowerCase())?.[0] ?? '';
  return CONTENT_TYPES[ending] ?? 'application/octet-stream';
}
