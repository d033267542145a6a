import { STANDARD } from '../jira/site/standard';
import { storedPolicy } from './stored-policy';

const TECHNICAL = { id: STANDARD.types.technicalTask, name: 'Technical task' };
const GATE = { id: '10020', name: 'Committed' };

/** What each project chose. */
const CHOICES = {
  SHOP: { enforcement: 'advise', labels: ['tech-debt', 'upgrade'] },
  PAY: { enforcement: 'require', labels: ['tech-debt', 'upgrade'], since: '2026-07-01' },
  OPS: { enforcement: 'gate', labels: ['infrastructure', 'tech-debt'], since: '2026-03-02', gateStatus: GATE },
} as const;

/** A project's property `stakes.policy`. */
export function policyOf(key: keyof typeof CHOICES): unknown {
  const { labels, ...choice } = CHOICES[key];
  return storedPolicy({ ...choice, types: [TECHNICAL], labels: labels.map((name) => ({ name })) });
}
