import * as fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { guardProblem } from '../../../src/core/policy/guard-problem';
import { FRAMING_FIELD, storedPolicy } from '../../fakes/stored-policy';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import type { Policy } from '../../../src/core/policy/policy';
import { anyPolicy } from './attempts';

const wireOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('reading a policy', () => {
  test('what was stored comes back as it was, through JSON', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const stored = wireOf(storedPolicy(policy));
        expect(policyInForce(stored)).toEqual({ policy: wireOf(policy) });
        expect(problemOf(stored)).toBeUndefined();
      }),
    );
  });

  test('a file may leave out all but the version', () => {
    expect(parsePolicy({ version: 1, staleAfterDays: 60 })).toEqual({
      policy: { ...DEFAULT_POLICY, staleAfterDays: 60 },
    });
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'The policy must be an object'],
    ['a list', [], 'The policy must be an object'],
    ['no version', {}, '“version” in the policy'],
    ['another version', { version: 2 }, '“version” in the policy must be 1'],
    ['a key nobody knows', { version: 1, enforcment: 'off' }, '“enforcment” in the policy is not known here'],
    ['an own key called like the prototype', JSON.parse('{"version":1,"__proto__":{}}'), '“__proto__” in the policy'],
    ['an inherited key', Object.create({ version: 1 }), 'The policy must be an object'],
    ['a mode nobody knows', { version: 1, enforcement: 'block' }, 'must be one of off, advise, gate, require'],
    ['half a day', { version: 1, staleAfterDays: 1.5 }, 'must be a whole number from 1 to 3650'],
    ['no days', { version: 1, staleAfterDays: 0 }, 'must be a whole number from 1 to 3650'],
    ['an origin nobody knows', { version: 1, staleAfterDaysByOrigin: { bug: 3 } }, '“staleAfterDaysByOrigin.bug”'],
    ['an id with letters', { version: 1, gateStatus: { id: '1x', name: 'Ready' } }, 'must be an id in digits'],
    [
      'a signal that always counts',
      { version: 1, ignoredSignals: ['created'] },
      '“ignoredSignals.0” in the policy must be one of summary, ',
    ],
    [
      'a blank label',
      { version: 1, rule: { rows: [{ by: 'label', is: [{ name: ' ' }] }], never: [] } },
      '“rule.rows.0.is.0.name”',
    ],
    [
      'a fact nobody knows',
      { version: 1, rule: { rows: [{ by: 'summary', is: [] }], never: [] } },
      'must be one of type, label',
    ],
    ['a day that does not exist', { version: 1, since: '2026-02-30' }, 'must be a day like 2026-10-01'],
    [
      'too many accounts',
      { version: 1, ignoredAccountIds: Array.from({ length: 201 }, () => 'a') },
      'at most 200 entries',
    ],
    ['a huge list', { version: 1, rule: { rows: Array.from({ length: 200_000 }), never: [] } }, 'at most 20 entries'],
  ])('%s is refused with a sentence that says what is wrong', (_, value, says) => {
    const parsed = parsePolicy(value);
    expect('problem' in parsed ? parsed.problem : parsed).toContain(says);
  });

  test('never throws, and gives a policy or a problem for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = parsePolicy(value);
        expect('problem' in parsed || 'policy' in parsed).toBe(true);
      }),
    );
  });
});

describe('the policy in force', () => {
  test.each([undefined, null])('absent (%s) is off', (absent) => {
    expect(policyInForce(absent)).toEqual({ policy: DEFAULT_POLICY });
  });

  test('what cannot be read advises and says so', () => {
    const { policy, problem } = policyInForce({ version: 7, enforcement: 'require' });
    expect(policy).toEqual({ ...DEFAULT_POLICY, enforcement: 'advise' });
    expect(problem).toContain('version');
  });

  test('a guard that says something else than its policy is told; the policy holds', () => {
    const policy: Policy = { ...DEFAULT_POLICY, enforcement: 'require' };
    const { guard, ...rest } = storedPolicy(policy);
    const stored = { ...rest, guard: { ...guard, refuses: '^$' } };
    const ofOtherField = storedPolicy(policy, 'customfield_10999');
    for (const other of [stored, ofOtherField]) expect(policyInForce(other)).toEqual({ policy });
    for (const other of [stored, policy, ofOtherField]) expect(problemOf(other)).toContain('What Jira enforces here');
  });

  test('the order of keys, which Jira does not keep, means nothing', () => {
    const stored = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'gate' });
    const guard = Object.fromEntries(Object.entries(stored.guard).reverse());
    expect(problemOf({ guard, ...DEFAULT_POLICY, enforcement: 'gate' })).toBeUndefined();
  });

  test('no guard at all is none where Stakes is off', () => {
    for (const value of [undefined, null, DEFAULT_POLICY, { version: 7 }, 'all'])
      expect(problemOf(value)).toBeUndefined();
  });
});

const problemOf = (stored: unknown) => guardProblem(stored, FRAMING_FIELD);
