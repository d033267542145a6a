import type { Finding, Fix, FixOutcome } from '../../../../static/settings/health/check';
import { missingIn, proposeAll } from '../../../../static/settings/health/set-up-missing';
import { Refused } from '../../../../src/jira/refused';

const aFix = (name: string, carryOut: () => Promise<FixOutcome>, more: Partial<Fix> = {}): Fix => ({
  label: name,
  isMissing: true,
  propose: async () => ({
    title: name,
    lines: [`${name} would be.`, 'It can be taken back.'],
    reach: { projects: [{ name, key: name, mode: 'Off' }], hidden: 2 },
    yes: name,
    carryOut,
  }),
  ...more,
});

const done =
  (name: string, log: string[] = []): (() => Promise<FixOutcome>) =>
  async () => ({
    kind: 'done',
    lines: [`${name} is.`],
    undo: async () => {
      log.push(name);
      return { kind: 'done', lines: [`${name} is no more.`] };
    },
  });

test('what is missing is what is wrong and what could be set up besides; removals are no part of it', () => {
  const rule: Finding = { mark: 'wrong', text: 'Rule not attached.', fix: aFix('Attach', done('Rule')) };
  const panel: Finding = { mark: 'note', text: 'Panel not pinned.', fix: aFix('Show', done('Panel')) };
  const status: Finding = { mark: 'wrong', text: 'Nothing leads to Ready.' };
  const idle: Finding = {
    mark: 'note',
    text: 'Rule nobody needs.',
    fix: aFix('Remove', done('Idle'), { isMissing: false }),
  };
  const good: Finding = { mark: 'good', text: 'Field on the form.' };
  const looked = [rule, panel, status, idle, good].map((finding, at) => ({ id: String(at), findings: [finding] }));
  const missing = missingIn(looked);
  expect(missing?.findings).toEqual([rule, panel, status]);
  expect(missing?.fixes.map(({ label }) => label)).toEqual(['Attach', 'Show']);
});

test('before everything was looked at nobody knows what is missing', () => {
  expect(missingIn([{ id: 'rule', findings: undefined }])).toBeUndefined();
});

test('one question tells every part and everybody reached; what one fails at stops no other, and all can be taken back', async () => {
  const log: string[] = [];
  const refused = async (): Promise<FixOutcome> => {
    throw new Refused('forbidden', 'Jira says no.');
  };
  const fixes = [aFix('Field', done('Field', log)), aFix('Rule', refused), aFix('Panel', done('Panel', log))];
  const proposal = await proposeAll(fixes, (error) => (error instanceof Refused ? error.message : 'What?'));
  expect(proposal.lines).toEqual(['Field would be.', 'It can be taken back.', 'Rule would be.', 'Panel would be.']);
  expect(proposal.reach).toMatchObject({ hidden: 2, projects: [{ key: 'Field' }, { key: 'Rule' }, { key: 'Panel' }] });
  expect(proposal.yes).toBe('Set up all 3');
  const outcome = await proposal.carryOut();
  expect([outcome.kind, ...outcome.lines]).toEqual(['failed', 'Field is.', 'Jira says no.', 'Panel is.']);
  expect(await outcome.undo?.()).toMatchObject({ kind: 'done', lines: ['Panel is no more.', 'Field is no more.'] });
  expect(log).toEqual(['Panel', 'Field']);
});
