import * as fc from 'fast-check';
import { compiledGuard } from '../../../src/core/policy/compiled-guard';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { guardOf } from '../../../src/core/policy/guard';
import { guardRefuses, type Attempt } from '../../../src/core/policy/guard-refuses';
import type { Policy } from '../../../src/core/policy/policy';
import { showsNothing } from '../../../src/core/text/shows-nothing';
import { anyAttempt, anyPolicy } from './attempts';

/** What an expression writes of an attempt, as one writer of JSON or another would. */
type Writer = (facts: readonly unknown[]) => string;

const compact: Writer = (facts) => JSON.stringify(facts);
const spaced: Writer = (facts) =>
  `[${facts.map((fact) => (Array.isArray(fact) ? spaced(fact) : JSON.stringify(fact))).join(', ')}]`;
const fractions: Writer = (facts) => JSON.stringify(facts).replace(/([[,])(\d+)(?=[,\]])/g, '$1$2.0');

function lineOf({ issue, framing, createdAtMs, place }: Attempt, keys: readonly string[], write: Writer): string {
  const answers: Readonly<Record<string, unknown>> = { ...framing };
  return write([
    place === 'require' ? null : place,
    createdAtMs === undefined ? null : new Date(createdAtMs).toISOString(),
    { epic: 1, standard: 0, subtask: -1 }[issue.type.level],
    Number(issue.type.id),
    issue.labels,
    issue.components.map(({ id }) => Number(id)),
    keys.map((key) => answers[key] ?? null),
  ]);
}

const refusedBy = (policy: Policy, attempt: Attempt, write: Writer): boolean => {
  const { keys, refuses } = compiledGuard(guardOf(policy), 'customfield_10101');
  return new RegExp(refuses).test(lineOf(attempt, keys, write));
};

describe.each([
  ['compact', compact],
  ['with blanks', spaced],
  ['with fractions', fractions],
])('JSON that is written %s', (_, write) => {
  test('is matched where TypeScript refuses, and nowhere else', () => {
    let refusals = 0;
    fc.assert(
      fc.property(anyPolicy, anyAttempt, (policy, attempt) => {
        const refused = guardRefuses(guardOf(policy), {}, attempt);
        expect(refusedBy(policy, attempt, write)).toBe(refused);
        refusals += refused ? 1 : 0;
      }),
      { numRuns: 1500, seed: 17 },
    );
    expect(refusals).toBeGreaterThan(100);
  });
});

const upgrade: Attempt = {
  issue: { type: { id: '10001', name: 'Story', level: 'standard' }, labels: ['upgrade'], components: [] },
  framing: undefined,
  nowMs: Date.parse('2026-10-01T09:00:00Z'),
  place: 'require',
};

const requiring = (rule: Partial<Policy['rule']>, more: Partial<Policy> = {}): Policy => ({
  ...DEFAULT_POLICY,
  enforcement: 'require',
  ...more,
  rule: { rows: [{ by: 'label', is: [{ name: 'upgrade' }] }], never: [], ...rule },
});

test('every type but those left out is looked at, whatever digits they share', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 1_200 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 1_200 }),
      (off, id) => {
        const policy = requiring({ neverTypes: off.map((one) => ({ id: String(one), name: 'Off' })) });
        const attempt = { ...upgrade, issue: { ...upgrade.issue, type: { ...upgrade.issue.type, id: String(id) } } };
        expect(refusedBy(policy, attempt, compact)).toBe(!off.includes(id));
      },
    ),
    { numRuns: 2000, seed: 5 },
  );
});

test('grace ends with the day, over the ends of months and years', () => {
  const day = fc.integer({ min: Date.parse('1999-12-01'), max: Date.parse('2031-01-31') });
  fc.assert(
    fc.property(day, day, (since, createdAtMs) => {
      const policy = requiring({}, { since: new Date(since).toISOString().slice(0, 10) });
      const attempt = { ...upgrade, createdAtMs };
      expect(refusedBy(policy, attempt, compact)).toBe(guardRefuses(guardOf(policy), {}, attempt));
    }),
    { numRuns: 2000, seed: 6 },
  );
});

test.each(['a.b', 'a"b', 'a\\1', '(?=x)', '[x', 'x|y', 'ä', '漏洞', '^$', '{2}', '*', 'a\\'])(
  'the label %s is taken as it is',
  (name) => {
    const policy = requiring({ rows: [{ by: 'label', is: [{ name }] }] });
    const withLabels = (...labels: readonly string[]) => ({ ...upgrade, issue: { ...upgrade.issue, labels } });
    expect(refusedBy(policy, withLabels('other', name, 'more'), compact)).toBe(true);
    for (const other of [`${name}x`, `x${name}`, 'axb', '', 'a']) {
      expect([other, refusedBy(policy, withLabels(other), compact)]).toEqual([other, false]);
    }
  },
);

test.each([
  ['labels', 'upgrade'],
  ['an answer', '","upgrade"],[],["'],
])('what people write in %s can’t pass for another part of the line', (_, text) => {
  const policy = requiring({});
  const forged = { ...upgrade, issue: { ...upgrade.issue, labels: ['x","upgrade'] }, framing: { doNothing: text } };
  expect(refusedBy(policy, forged, compact)).toBe(false);
  const answer = `${text}","${text}","${text}"],null]]`;
  expect(refusedBy(policy, { ...upgrade, framing: { doNothing: answer, laterReason: '' } }, compact)).toBe(true);
});

test('keeps to what every dialect of regular expressions knows', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      const { refuses } = compiledGuard(guardOf(policy), 'customfield_10101');
      expect(refuses).not.toMatch(/\(\?(?!:)|\\[0-9a-mo-zA-Z]|[*+?}][+]/);
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('takes for empty exactly what shows nothing and JSON writes as itself', () => {
  const policy = requiring({});
  const { keys, refuses } = compiledGuard(guardOf(policy), 'customfield_10101');
  const pattern = new RegExp(refuses);
  const wrong = Array.from({ length: 0x10000 - 0x20 }, (_, at) => at + 0x20).filter((code) => {
    if (code >= 0xd800 && code <= 0xdfff) return false;
    const text = String.fromCharCode(code);
    const framing = { doNothing: text, risk: 'Fines', blocked: 'Paying', future: 'Vouchers' };
    return pattern.test(lineOf({ ...upgrade, framing }, keys, compact)) !== showsNothing(text);
  });
  expect(wrong).toEqual([]);
});
