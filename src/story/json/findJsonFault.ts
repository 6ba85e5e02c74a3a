/** Where a text stops being JSON (RFC 8259), and why. */
export interface JsonFault {
  /** Offset in UTF-16 code units; the text's length where it ends too early. */
  readonly index: number;
  /** Completes "Line 3, column 4: …". */
  readonly reason: string;
}

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing';

interface State {
  readonly text: string;
  /** The brackets that are open, outermost first. */
  readonly open: ('{' | '[')[];
  index: number;
  expected: Expected;
}

const WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or end': 'a value or "]"',
  name: 'a name in double quotes',
  'name or end': 'a name in double quotes or "}"',
  colon: 'a colon',
  'comma or end': 'a comma or the closing bracket',
  nothing: 'the end of the file',
};

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /(?:true|false|null)(?![\w$])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
/** Everything from the space on but quotes and backslashes. */
const PLAIN_TEXT = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The first place at which the text is not JSON; null where it is. Engines word and place their own errors
 * differently (or not at all), so that a message made from them would differ by browser.
 */
export function findJsonFault(text: string): JsonFault | null {
  const state: State = { text, open: [], index: 0, expected: 'value' };
  for (;;) {
    state.index = match(SPACE, text, state.index);
    if (state.index >= text.length) return faultAtEnd(state);
    const fault = takeOne(state);
    if (fault !== null) return fault;
  }
}

function faultAtEnd({ text, open, expected }: State): JsonFault | null {
  if (expected === 'nothing') return null;
  const inside = open.at(-1);
  const closing = inside === '{' ? '"}"' : '"]"';
  const missing = inside === undefined ? WORDS[expected] : `${closing} to close what was opened`;
  return { index: text.length, reason: `the file ends too early, ${missing} is missing` };
}

/** Takes the next bracket, name, value, colon or comma. */
function takeOne(state: State): JsonFault | null {
  const char = state.text.charAt(state.index);
  switch (state.expected) {
    case 'value':
    case 'value or end':
      if (char === ']' && state.expected === 'value or end') return close(state);
      return takeValue(state, char);
    case 'name':
    case 'name or end':
      if (char === '}' && state.expected === 'name or end') return close(state);
      return char === '"' ? takeText(state, 'colon') : unexpected(state);
    case 'colon':
      return char === ':' ? advance(state, 'value') : unexpected(state);
    case 'comma or end':
      if (char === ',') return advance(state, state.open.at(-1) === '{' ? 'name' : 'value');
      if (char === (state.open.at(-1) === '{' ? '}' : ']')) return close(state);
      return unexpected(state);
    case 'nothing':
      return unexpected(state);
    default:
      return state.expected satisfies never;
  }
}

function takeValue(state: State, char: string): JsonFault | null {
  if (char === '{' || char === '[') {
    state.open.push(char);
    return advance(state, char === '{' ? 'name or end' : 'value or end');
  }
  if (char === '"') return takeText(state, afterValue(state));
  const end = match(LITERAL, state.text, state.index);
  if (end === state.index) return unexpected(state);
  state.index = end;
  state.expected = afterValue(state);
  return null;
}

function takeText(state: State, next: Expected): JsonFault | null {
  const start = state.index;
  let index = start + 1;
  for (;;) {
    index = match(PLAIN_TEXT, state.text, index);
    const char = state.text.charAt(index);
    if (char === '"') break;
    if (char === '') return { index: start, reason: 'a text starts here and its closing quote is missing' };
    const afterEscape = match(ESCAPE, state.text, index);
    if (afterEscape === index) return { index, reason: textFault(char) };
    index = afterEscape;
  }
  state.index = index + 1;
  state.expected = next;
  return null;
}

function textFault(char: string): string {
  if (char === '\\') return 'a backslash in a text starts no escape that JSON knows';
  return char === '\n' || char === '\r'
    ? 'a line ends inside a text: expected \\n, or a closing quote before it'
    : 'a text holds a control character: expected it written as an escape';
}

function unexpected({ text, index, expected }: State): JsonFault {
  const found = /[-+.]*[\w$][-+.\w$]*|./suy;
  found.lastIndex = index;
  const word = (found.exec(text)?.[0] ?? '').slice(0, 20);
  const quoted = JSON.stringify(word);
  const wantsValue = expected === 'value' || expected === 'value or end';
  if (wantsValue && /^[-+.]?\d/.test(word))
    return { index, reason: `${quoted} is no number as JSON writes them` };
  const isAfterComma = /,\s*$/u.test(text.slice(Math.max(0, index - 200), index));
  const hint = isAfterComma && /^[}\]]$/.test(word) ? ' after a comma' : '';
  return { index, reason: `found ${quoted}${hint}, expected ${WORDS[expected]}` };
}

function advance(state: State, next: Expected): null {
  state.index += 1;
  state.expected = next;
  return null;
}

function close(state: State): null {
  state.open.pop();
  return advance(state, afterValue(state));
}

function afterValue(state: State): Expected {
  return state.open.length === 0 ? 'nothing' : 'comma or end';
}

/** The offset after what the sticky pattern matches there; the same offset where it does not. */
function match(sticky: RegExp, text: string, index: number): number {
  sticky.lastIndex = index;
  return sticky.test(text) ? sticky.lastIndex : index;
}
