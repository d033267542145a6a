import * as fc from 'fast-check';
import { personFrom, personKey, storedPerson } from '../../src/forge/kvs-people';

const person = { accountId: '557058:ana', storedAtMs: 1_790_000_000_000, reportedAtMs: 1_790_000_600_000 };

test('a person comes back as kept, reported or not', () => {
  const { reportedAtMs: _, ...unreported } = person;
  for (const one of [person, unreported]) expect(personFrom(storedPerson(one))).toEqual(one);
});

test.each([
  ['nothing', undefined],
  ['a person without an id', { storedAt: '2026-10-01T09:00:00.000Z' }],
  ['a person stored at no moment', { accountId: 'ana', storedAt: 'lately' }],
  ['a person reported at no moment', { ...storedPerson(person), reportedAt: 5 }],
])('%s is no person', (_, value) => {
  expect(personFrom(value)).toBeUndefined();
});

test('every id has a key that storage takes, and no two have the same', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 128 }),
      fc.string({ unit: 'binary', maxLength: 128 }),
      (a, b) => {
        expect(personKey(a)).toMatch(/^person:[a-zA-Z0-9:._#-]*$/);
        if (a !== b) expect(personKey(a)).not.toBe(personKey(b));
      },
    ),
  );
});

test('the longest id that a caller may send has a key that storage takes, and another one has another', () => {
  const key = personKey('@'.repeat(128));
  expect(key).toMatch(/^[a-zA-Z0-9:._#-]{1,400}$/);
  expect(personKey('+'.repeat(128))).not.toBe(key);
  expect(personKey('712020:0f3c9a52-1b7e-4f0a-9d55-6b2e81b7aa01')).toBe(
    'person:712020:0f3c9a52-1b7e-4f0a-9d55-6b2e81b7aa01',
  );
});
