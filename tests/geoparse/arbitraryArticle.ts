import * as fc from 'fast-check';

const PLACES = [
  'Lima',
  'Peru',
  'Rio de Janeiro',
  'Springfield',
  'Georgia',
  'Paris, Texas',
  'St. Paul',
  'Washington',
  'New York',
  'the Danube',
  'Bogotá',
  'Xi’an',
  'O’Fallon, Mo.',
  'U.S.',
  'South Sudan',
  'Côte d’Ivoire',
  'Xyzzyville',
] as const;

const SENTENCES = [
  'The mayor said so on Saturday. ',
  '“Nobody was hurt,” he said, “and the road is open.” ',
  'It happened last week, in early 2023; ',
  'From November 17 to 21, Gov. Tom Smith of No. 5, Main Street, was there, ',
  'about 50 miles north of ',
  'halfway between ',
  'just outside ',
  'He went from ',
  'After that, she will fly to ',
  'The $3.5-billion port in ',
  'The city’s ',
  'University of ',
  'BREAKING: POLICE IN ',
  'The Brazilian and the Chinese presidents met in ',
] as const;

const JUNK = [
  ' ',
  ' ',
  ' and ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '\t',
  '\r\n',
  '“',
  '”',
  '"',
  '(',
  ')',
  '—',
  '…',
  '👨‍👩‍👧‍👦',
  '🇵🇪',
  'e\u0301',
] as const;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PLACES) },
  { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 5, arbitrary: fc.constantFrom(...JUNK) },
  // Any characters there are, and halves of pairs.
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('\uD83D', '\uDE00', '\0', '\u2028', '\u202E', '\uFEFF') },
);

/** Names of places, parts of sentences and rubbish, in any order. */
export const arbitraryArticle: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 60, size: 'max' })
  .map((pieces) => pieces.join(''));
