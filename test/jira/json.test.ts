import { eachOf, everyOf, idOf, member, textOf } from '../../src/jira/decoders/json';

describe('a member of an answer', () => {
  test('is found along its path', () => {
    expect(member({ a: { b: [1] } }, 'a', 'b')).toEqual([1]);
    expect(member({ a: null }, 'a', 'b')).toBeUndefined();
    expect(member('text', 'length')).toBeUndefined();
  });

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('is never the inherited %s', (name) => {
    expect(member({}, name)).toBeUndefined();
    expect(member(JSON.parse(`{"${name}":"own"}`), name)).toBe('own');
  });
});

test('an id is text or a whole number, exactly as far as a number can be', () => {
  expect([7, '7', 'a'].map(idOf)).toEqual(['7', '7', 'a']);
  expect([1.5, -1, 2 ** 60, '', null, {}].map(idOf)).toEqual(Array(6).fill(undefined));
});

test('a list is read where it can be, or as a whole', () => {
  expect(eachOf(['a', 1, 'b'], textOf)).toEqual(['a', 'b']);
  expect(eachOf({ length: 1 }, textOf)).toEqual([]);
  expect(everyOf(['a', 1], textOf)).toBeUndefined();
  expect(everyOf([], textOf)).toEqual([]);
});
