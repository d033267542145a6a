import { STANDARD } from '../jira/site/standard';

const TECHNICAL = { id: STANDARD.types.technicalTask, name: 'Technical task' };
const GATE = { id: '10020', name: 'Committed' };

/** What each project chose. `since`: when it switched enforcement on; what is older has grace. */
const CHOICES = {
  SHOP: { enforcement: 'advise', labels: ['tech-debt', 'upgrade'] },
  PAY: { enforcement: 'require', labels: ['tech-debt', 'upgrade'], since: '2026-07-01' },
  OPS: { enforcement: 'gate', labels: ['infrastructure', 'tech-debt'], since: '2026-03-02' },
} as const;

/**
 * A project's property `stakes.policy` as the app's settings page would have written it: the policy with names resolved
 * to this site's ids, and the guard compiled from it, in which ids are numbers and moments epoch milliseconds.
 */
export function policyOf(key: keyof typeof CHOICES): unknown {
  const choice = CHOICES[key];
  return {
    ...aPolicy(choice.enforcement, choice.labels),
    ...('since' in choice && { since: choice.since }),
    ...(choice.enforcement === 'gate' && { gateStatus: GATE }),
    guard: {
      mode: choice.enforcement,
      types: [Number(TECHNICAL.id)],
      labels: choice.labels,
      components: [],
      since: 'since' in choice ? Date.parse(choice.since) : 0,
      allow: {},
      later: true,
    },
  };
}

function aPolicy(enforcement: string, labels: readonly string[]) {
  return {
    version: 1,
    enforcement,
    rule: {
      rows: [
        { by: 'type', is: [TECHNICAL] },
        { by: 'label', is: labels.map((name) => ({ name })) },
      ],
      never: ['subtask', 'epic'],
    },
    staleAfterDays: 90,
    staleAfterDaysByOrigin: {},
    soonerBeforeDeadline: true,
    ignoredAccountIds: [],
    answerLater: { allowed: true, dueWorkingDays: 5 },
    passes: [],
  };
}
