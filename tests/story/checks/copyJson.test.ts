import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyJson } from '../../../src/story/checks/copyJson.ts';
import { validate } from '../../../src/story/validate.ts';
import { deepStory } from '../nested.ts';
import { sameData } from '../sameData.ts';

class Place {
  readonly name = 'Lima';
}

const throws = (): never => {
  throw new Error('do not read me');
};

function cyclic(): object {
  const story: Record<string, unknown> = { features: [] };
  story['features'] = [{ story }];
  return story;
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Two members, both the same object, thirty levels down: small in memory, a thousand million values as JSON. */
function billionLaughs(): object {
  let value: object = {};
  for (let level = 0; level < 30; level += 1) value = { a: value, b: value };
  return value;
}

describe('copyJson', () => {
  it.each([
    [
      'undefined',
      undefined,
      'not-json',
      '',
      'The story cannot be read: JSON cannot hold a value of type undefined.',
    ],
    [
      'a function',
      { title: throws },
      'not-json',
      '/title',
      'The value at /title cannot be read: JSON cannot hold a value of type function.',
    ],
    [
      'a symbol',
      [Symbol('x')],
      'not-json',
      '/0',
      'The value at /0 cannot be read: JSON cannot hold a value of type symbol.',
    ],
    [
      'a bigint',
      { a: { 'b/c': 1n } },
      'not-json',
      '/a/b~1c',
      'The value at /a/b~1c cannot be read: JSON cannot hold a value of type bigint.',
    ],
    [
      'NaN',
      [[Number.NaN]],
      'not-json',
      '/0/0',
      'The value at /0/0 cannot be read: JSON cannot hold the number NaN.',
    ],
    [
      'infinity',
      -Infinity,
      'not-json',
      '',
      'The story cannot be read: JSON cannot hold the number -Infinity.',
    ],
    [
      'a date',
      { created: new Date(0) },
      'not-json',
      '/created',
      'The value at /created cannot be read: JSON cannot hold an object of a class.',
    ],
    ['a map', new Map(), 'not-json', '', 'The story cannot be read: JSON cannot hold an object of a class.'],
    [
      'an object of a class',
      new Place(),
      'not-json',
      '',
      'The story cannot be read: JSON cannot hold an object of a class.',
    ],
    [
      'a key that is a symbol',
      { [Symbol.iterator]: 1 },
      'not-json',
      '',
      'The story cannot be read: JSON cannot hold a member whose key is a symbol.',
    ],
    [
      'a hole',
      { features: Object.assign([1], { length: 3 }) },
      'not-json',
      '/features/1',
      'The value at /features/1 cannot be read: the list of 3 has a hole here.',
    ],
    [
      'four thousand million holes',
      Object.assign([], { length: 2 ** 32 - 1 }),
      'not-json',
      '/0',
      'The value at /0 cannot be read: the list of 4294967295 has a hole here.',
    ],
    [
      'a cycle',
      cyclic(),
      'cyclic',
      '/features/0/story',
      'The value at /features/0/story cannot be read: the value contains itself.',
    ],
    [
      'a getter that throws',
      Object.defineProperty({}, 'x', { get: throws, enumerable: true }),
      'unreadable',
      '',
      'The story cannot be read: the value throws an error when it is read.',
    ],
    [
      'a proxy that throws',
      { a: new Proxy({}, { ownKeys: throws }) },
      'unreadable',
      '/a',
      'The value at /a cannot be read: the value throws an error when it is read.',
    ],
    [
      'a proxy of a list that throws',
      [new Proxy([1], { get: throws })],
      'unreadable',
      '/0',
      'The value at /0 cannot be read: the value throws an error when it is read.',
    ],
    [
      'a proxy that throws when asked for its prototype',
      new Proxy({}, { getPrototypeOf: throws }),
      'unreadable',
      '',
      'The story cannot be read: the value throws an error when it is read.',
    ],
    [
      'a revoked proxy',
      [revoked()],
      'unreadable',
      '/0',
      'The value at /0 cannot be read: the value throws an error when it is read.',
    ],
  ])('reports %s', (_, value, code, path, message) => {
    expect(copyJson(value).issues).toEqual([{ code, path, message, severity: 'error' }]);
    expect(validate(value)).toEqual([{ code, path, message, severity: 'error' }]);
  });

  it('takes 100 levels and refuses 101, alone', () => {
    expect(validate(deepStory(100))).toEqual([]);
    const refusals = validate({ ...deepStory(101), title: 7 });
    expect(refusals.map(({ code }) => code)).toEqual(['too-deep']);
    expect(refusals[0]?.message).toMatch(
      /^The value at \/deep(?:\/0){99} cannot be read: lists and objects lie more than 100 deep in each other\.$/,
    );
    expect(validate(deepStory(100_000)).map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('refuses a value that never ends', () => {
    const endless = new Proxy([], {
      get: (_, key) => (key === 'length' ? 2 ** 50 : 1),
      getOwnPropertyDescriptor: () => undefined,
    });
    expect(validate(endless).map(({ code }) => code)).toEqual(['not-json']);
    expect(copyJson(billionLaughs(), 10_000).issues.map(({ code }) => code)).toEqual(['too-many-values']);
  });

  it('counts values: as many as allowed pass, and one more is refused', () => {
    const value = { a: [1, 2], b: null };
    expect(copyJson(value, 5)).toEqual({ data: value, issues: [] });
    const message = 'The value at /b cannot be read: there are more than 4 values up to here.';
    expect(copyJson(value, 4).issues).toEqual([
      { code: 'too-many-values', path: '/b', message, severity: 'error' },
    ]);
  });

  it('stops after a thousand refusals', () => {
    expect(copyJson(Array.from({ length: 5000 }, () => undefined)).issues).toHaveLength(1000);
  });

  it('asks a getter once, and copies what it said', () => {
    let asked = 0;
    const object = Object.defineProperty({}, 'n', { get: () => (asked += 1), enumerable: true });
    expect(copyJson(object).data).toEqual({ n: 1 });
    expect(asked).toBe(1);
  });

  it('takes one object in two places, which is no cycle', () => {
    const point = [1, 2];
    expect(copyJson({ a: point, b: point })).toEqual({ data: { a: [1, 2], b: [1, 2] }, issues: [] });
  });

  it('copies JSON data as it is, __proto__ included', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value: unknown = JSON.parse(json);
        const { data, issues } = copyJson(value);
        expect(issues).toEqual([]);
        expect(sameData(data, value)).toBe(true);
      }),
    );
    const own: unknown = JSON.parse('{"__proto__":{"a":1}}');
    expect(sameData(copyJson(own).data, own)).toBe(true);
  });
});
