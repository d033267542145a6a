import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { enforcementOf, modesInUse } from '../../../src/core/policy/enforcement-of';
import type { Policy } from '../../../src/core/policy/policy';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import { ownModeOf, withOwnMode } from '../../../static/settings/policy/own-mode';

const TASK = { id: '10005', name: 'Technical task' };
const ADVISE: Policy = { ...DEFAULT_POLICY, enforcement: 'advise' };

test('“Technical task: require; everything else technical: advise”', () => {
  const policy = { ...ADVISE, ...withOwnMode(ADVISE, TASK, 'require') };
  expect(enforcementOf(policy, TASK)).toBe('require');
  expect(enforcementOf(policy, { id: '10001' })).toBe('advise');
  expect([...modesInUse(policy)]).toEqual(['advise', 'require']);
});

test('a type that is off is not technical, whatever the rows say, and blocks nobody', () => {
  const policy = { ...ADVISE, enforcement: 'require', ...withOwnMode(ADVISE, TASK, 'off') } as const;
  const issue = { type: { ...TASK, level: 'standard' }, labels: ['eol'], components: [] } as const;
  expect(isTechnical(issue, policy.rule)).toMatchObject({
    technical: false,
    text: 'Stakes is off for type Technical task',
  });
  expect(enforcementOf(policy, TASK)).toBe('off');
});

test('one mode takes the place of another, and “as the project” leaves nothing behind', () => {
  let policy = ADVISE;
  for (const mode of ['require', 'off', 'gate', 'off', undefined] as const) {
    policy = { ...policy, ...withOwnMode(policy, TASK, mode) };
    expect(ownModeOf(policy, TASK.id)).toBe(mode);
  }
  expect(policy).toEqual(ADVISE);
});

test('other types stay as they are', () => {
  const story = { id: '10001', name: 'Story' };
  const both = { ...ADVISE, ...withOwnMode({ ...ADVISE, ...withOwnMode(ADVISE, story, 'off') }, TASK, 'gate') };
  expect([ownModeOf(both, story.id), ownModeOf(both, TASK.id)]).toEqual(['off', 'gate']);
});
