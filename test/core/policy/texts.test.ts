import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { enforcementText } from '../../../src/core/policy/enforcement-texts';
import { refusalText } from '../../../src/core/policy/refusal-text';
import { FOUR_IDS, type FourId } from '../../../src/core/framing/questions';

test.each<[readonly FourId[], boolean, string | undefined]>([
  [[], true, undefined],
  [['doNothing'], true, 'Answer “What happens if we do nothing?” or choose Answer later.'],
  [['doNothing'], false, 'Answer “What happens if we do nothing?”.'],
  [['future', 'blocked', 'risk'], true, 'Three of four questions are open: risk, blocked, later features.'],
  [FOUR_IDS, true, 'All four questions are open: doing nothing, risk, blocked, later features.'],
])('a refusal for %j (Answer later: %s)', (open, later, text) => {
  expect(refusalText(open, later)).toBe(text);
});

test('what the modes do is said in plain words, with the names of the project', () => {
  const gateStatus = { id: '3', name: 'Committed' };
  expect(enforcementText('off', DEFAULT_POLICY)).toBe('Stakes looks at nothing here.');
  expect(enforcementText('advise', DEFAULT_POLICY)).toContain('Nothing is blocked');
  expect(enforcementText('gate', { ...DEFAULT_POLICY, gateStatus })).toContain('Moving to Committed needs');
  expect(enforcementText('require', DEFAULT_POLICY)).toContain('or “Answer later”');
  const strict = { ...DEFAULT_POLICY, answerLater: { allowed: false, dueWorkingDays: 5 } };
  expect(enforcementText('require', strict)).not.toContain('later');
});
