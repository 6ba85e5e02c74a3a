/** Both in the page and in Node; the core compiles without the types of either. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

export const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
