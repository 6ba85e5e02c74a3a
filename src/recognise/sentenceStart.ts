/** Whether something begins at a token, and what: features are made of these numbers. */
export const SENTENCE_START = { no: 0, sentence: 1, quotation: 2, clause: 3, abbreviation: 4 } as const;
