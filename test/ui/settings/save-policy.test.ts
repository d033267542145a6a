import * as fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { FRAMING_FIELD, storedPolicy } from '../../fakes/stored-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { guardOf } from '../../../src/core/policy/guard';
import { guardProblem } from '../../../src/core/policy/guard-problem';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { sameJson } from '../../../src/core/json/same-json';
import { savePolicy, type SaveAsk } from '../../../static/settings/policy/save-policy';
import { STANDARD } from '../../../sandbox/jira/site/standard';

const NAMES = {
  types: [{ id: STANDARD.types.technicalTask, name: 'Technical task' }],
  labels: ['tech-debt', 'Tech-Debt', 'other'],
  components: [],
};

/** A project property on its own; `meanwhile` is what somebody else does right after a write. */
function aProperty(value?: unknown, meanwhile?: (written: unknown) => unknown) {
  const held = { value, writes: 0 };
  return {
    held,
    projectProperty: async () => held.value,
    saveProjectProperty: async (_project: string, _key: string, written: unknown) => {
      held.writes += 1;
      held.value = meanwhile ? meanwhile(written) : JSON.parse(JSON.stringify(written));
    },
  };
}

const ask = (policy: Partial<Policy>, read?: unknown): SaveAsk => ({
  projectId: '30000',
  policy: { ...DEFAULT_POLICY, enforcement: 'advise', ...policy },
  names: NAMES,
  fieldId: FRAMING_FIELD,
  read,
  today: '2026-10-01',
});

describe('saving a policy', () => {
  test('writes ids, every spelling of a label, and a guard that is in force', async () => {
    const property = aProperty();
    const outcome = await savePolicy(property, ask({ enforcement: 'require' }));
    expect(outcome.kind).toBe('saved');
    const { policy, problem } = policyInForce(property.held.value);
    expect([problem, guardProblem(property.held.value, FRAMING_FIELD)]).toEqual([undefined, undefined]);
    expect(policy.rule.rows[0]?.is[0]).toEqual({ id: STANDARD.types.technicalTask, name: 'Technical task' });
    const guard = guardOf(policy).require;
    expect(guard).toMatchObject({ types: { [STANDARD.types.technicalTask]: 'always' }, others: 'labelled' });
    expect(guard.labels).toEqual(expect.arrayContaining(['tech-debt', 'Tech-Debt']));
  });

  test.each(['require', 'gate'] as const)(
    'writes nothing above what the site allows: %s under advise',
    async (mode) => {
      const property = aProperty();
      const gateStatus = { id: '10001', name: 'Ready' };
      const asked = { ...ask({ enforcement: mode, gateStatus }), cap: 'advise' } as const;
      expect(await savePolicy(property, asked)).toMatchObject({
        kind: 'invalid',
        problem: expect.stringContaining('Advise'),
      });
      expect(property.held.value).toBeUndefined();
    },
  );

  test.each<[string, Partial<Policy>, RegExp]>([
    ['a number that is none', { staleAfterDays: NaN }, /staleAfterDays.*whole number/],
    ['a limit of no days', { staleAfterDays: 0 }, /whole number/],
    ['a limit of one origin that is none', { staleAfterDaysByOrigin: { debt: NaN } }, /debt.*whole number/],
    ['a gate without a status', { enforcement: 'gate' }, /Choose the status/],
    ['an account that is none', { ignoredAccountIds: ['a b'] }, /account id/],
    [
      'a gate for one type without a status',
      { enforcementByType: [{ id: '10005', name: 'Technical task', enforcement: 'gate' }] },
      /Choose the status/,
    ],
    [
      'more than Jira keeps',
      {
        rule: {
          rows: Array.from({ length: 4 }, (_, row) => ({
            by: 'label' as const,
            is: Array.from({ length: 100 }, (__, at) => ({ name: `label-${row}-${at}-${'x'.repeat(60)}` })),
          })),
          never: [],
        },
      },
      /longer than Jira keeps/,
    ],
  ])('writes nothing for %s, and says why', async (_, policy, why) => {
    const property = aProperty();
    const outcome = await savePolicy(property, ask(policy));
    expect(outcome).toMatchObject({ kind: 'invalid', problem: expect.stringMatching(why) });
    expect(property.held.writes).toBe(0);
  });

  test('never overwrites what somebody else saved since', async () => {
    const theirs = storedPolicy({ ...DEFAULT_POLICY, staleAfterDays: 30 });
    const property = aProperty(theirs);
    expect(await savePolicy(property, ask({}))).toEqual({ kind: 'conflict', stored: theirs });
    expect(property.held).toEqual({ value: theirs, writes: 0 });
    expect(await savePolicy(property, ask({}, theirs))).toMatchObject({ kind: 'saved' });
  });

  test('tells when somebody saved in the same moment', async () => {
    const theirs = storedPolicy({ ...DEFAULT_POLICY, staleAfterDays: 30 });
    const property = aProperty(undefined, () => theirs);
    expect(await savePolicy(property, ask({}))).toEqual({ kind: 'conflict', stored: theirs });
  });

  test('takes the same settings in another order of keys for the same', async () => {
    const { guard, ...policy } = storedPolicy(DEFAULT_POLICY);
    const property = aProperty(Object.fromEntries(Object.entries({ guard, ...policy }).reverse()));
    expect(await savePolicy(property, ask({}, storedPolicy(DEFAULT_POLICY)))).toMatchObject({ kind: 'saved' });
  });

  test('leaves what cannot be read alone until somebody saves over it', async () => {
    const property = aProperty({ version: 9 });
    expect(await savePolicy(property, ask({}))).toMatchObject({ kind: 'conflict' });
    expect(await savePolicy(property, ask({}, { version: 9 }))).toMatchObject({ kind: 'saved' });
  });
});

describe('grace for items from before', () => {
  const sinceAfter = async (policy: Partial<Policy>, before: Partial<Policy>) => {
    const stored = storedPolicy({ ...DEFAULT_POLICY, ...before });
    const outcome = await savePolicy(aProperty(stored), ask(policy, stored));
    return outcome.kind === 'saved' ? outcome.stored.since : outcome;
  };
  const ready = { id: '10001', name: 'Ready' };

  test.each<[string, Partial<Policy>, Partial<Policy>, string | undefined]>([
    [
      'begins today when a project starts to block',
      { enforcement: 'require' },
      { enforcement: 'advise' },
      '2026-10-01',
    ],
    [
      'stays as it was while it blocks',
      { enforcement: 'gate', gateStatus: ready, since: '2026-09-01' },
      { enforcement: 'require', since: '2026-09-01' },
      '2026-09-01',
    ],
    [
      'begins anew after a time without blocking',
      { enforcement: 'require', since: '2026-01-01' },
      { enforcement: 'advise', since: '2026-01-01' },
      '2026-10-01',
    ],
    [
      'is forgotten where nothing is blocked',
      { since: '2026-01-01' },
      { enforcement: 'require', since: '2026-01-01' },
      undefined,
    ],
  ])('%s', async (_, policy, before, since) => expect(await sinceAfter(policy, before)).toBe(since));
});

describe('the same JSON', () => {
  test('survives a way through JSON, and differs where any value does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(sameJson(a, JSON.parse(JSON.stringify(a)))).toBe(true);
        expect(sameJson({ a, b }, { b, a })).toBe(true);
        expect(sameJson([a, 1], [a, 2])).toBe(false);
      }),
    );
  });
});
