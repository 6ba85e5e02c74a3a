import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/story/json/findJsonFault.ts';
import { parseJson } from '../../../src/story/json/parseJson.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findJsonFault', () => {
  it.each([
    ['{', 'Line 1, column 2: the file ends too early, "}" to close what was opened is missing.'],
    [
      '{"a": [1, {"b": 2}',
      'Line 1, column 19: the file ends too early, "]" to close what was opened is missing.',
    ],
    ['[1,]', 'Line 1, column 4: found "]" after a comma, expected a value.'],
    ['{\n  "a": 1,\n}', 'Line 3, column 1: found "}" after a comma, expected a name in double quotes.'],
    ["{'a': 1}", 'Line 1, column 2: found "\'", expected a name in double quotes or "}".'],
    ['{a: 1}', 'Line 1, column 2: found "a", expected a name in double quotes or "}".'],
    ['{"a": True}', 'Line 1, column 7: found "True", expected a value.'],
    ['{"a": nullable}', 'Line 1, column 7: found "nullable", expected a value.'],
    ['{"a" 1}', 'Line 1, column 6: found "1", expected a colon.'],
    ['[1 2]', 'Line 1, column 4: found "2", expected a comma or the closing bracket.'],
    ['{"a": 1]', 'Line 1, column 8: found "]", expected a comma or the closing bracket.'],
    ['{}\r\n{}', 'Line 2, column 1: found "{", expected the end of the file.'],
    ['\n\r\r\n  <html>', 'Line 4, column 3: found "<", expected a value.'],
    [
      '{"a": "x\ny"}',
      'Line 1, column 9: a line ends inside a text: expected \\n, or a closing quote before it.',
    ],
    [
      '{"a": "x\ty"}',
      'Line 1, column 9: a text holds a control character: expected it written as an escape.',
    ],
    ['{"a": "\\x"}', 'Line 1, column 8: a backslash in a text starts no escape that JSON knows.'],
    ['["\\u12G4"]', 'Line 1, column 3: a backslash in a text starts no escape that JSON knows.'],
    ['[\n"abc]', 'Line 2, column 1: a text starts here and its closing quote is missing.'],
    ['[01]', 'Line 1, column 2: "01" is no number as JSON writes them.'],
    ['[+1]', 'Line 1, column 2: "+1" is no number as JSON writes them.'],
    ['[.5, 1]', 'Line 1, column 2: ".5" is no number as JSON writes them.'],
    ['[-]', 'Line 1, column 2: found "-", expected a value or "]".'],
    ['// a story\n{}', 'Line 1, column 1: found "/", expected a value.'],
    ['[😀]', 'Line 1, column 2: found "😀", expected a value or "]".'],
  ])('says what is wrong with %j', (text, message) => {
    expect(parseJson(text)).toEqual({
      issue: { code: 'not-json', path: '', message: `The file is not JSON. ${message}`, severity: 'error' },
    });
  });

  it.each(['', ' \n\t ', '\ufeff'])('says that %j is empty', (text) => {
    expect(parseJson(text)).toMatchObject({
      issue: { message: 'The file is empty: expected a story or GeoJSON.' },
    });
  });

  it('finds a fault in all that is not JSON, and none in JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\\n',
      '\n',
      ' ',
      '1',
      '-',
      '.5',
      'e+',
      '0',
      'true',
      'null',
      'x',
      '\u0001',
      '\u00a0',
    );
    const almost = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, put]) => {
      const index = at % (json.length + 1);
      return json.slice(0, index) + put + json.slice(index + 1);
    });
    const text = fc.oneof(
      fc.json(),
      almost,
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (given) => {
        const fault = findJsonFault(given);
        expect(fault === null).toBe(isJson(given));
        expect(fault?.index ?? 0).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 5000 },
    );
  }, 20_000);
});
