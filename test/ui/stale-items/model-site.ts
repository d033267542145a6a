import type { Site } from '../../../sandbox/jira/site';
import type { Issue } from '../../../sandbox/jira/site/issue';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { aTask, AT, DAY_MS, FRAMING_FIELD, estimated, gadgetSite } from './gadget-site';

const EDITORS = ['ana', 'jonas', 'pia'] as const;

const costs = (costLikely: number, costUnit: 'money' | 'hours') => ({
  custom: { [FRAMING_FIELD]: { doNothing: 'The service slows down', costLikely, costUnit } },
});

const dated = (days: number, deadline: string, more: Partial<Issue> = {}): Partial<Issue> => ({
  histories: [estimated(days)],
  custom: { [FRAMING_FIELD]: { doNothing: 'Partners can no longer connect', deadline } },
  ...more,
});

/**
 * A site small enough to be read two thousand times, with more than one page of technical items: in SHOP, which Sam may read
 * but not change, and in PAY, which Pia alone can see; one item of SHOP is hidden from Sam, and dates lie in the past, within
 * sixty days and far off.
 */
export function modelSite(): Site {
  const site = gadgetSite();
  const granted = (ids: readonly string[]) => ids.map((accountId) => ({ kind: 'user', accountId }) as const);
  const pay = { key: 'PAY', projectId: '3' };
  for (const project of site.projects) {
    project.permissions.EDIT_ISSUES = granted(EDITORS);
    if (project.key === 'SHOP') {
      project.securityLevels = [{ id: '701', name: 'Team only', members: [...granted(EDITORS), { kind: 'apps' }] }];
    }
  }
  site.issues.push(
    ...[40, 55, 65, 75, 88, 95, 130, 185, 200, 210].map((days, at) =>
      aTask(String(70 + at), `Remove flag ${at}`, { histories: [estimated(days)] }),
    ),
    aTask('90', 'Retire the old reports', { issueTypeId: STANDARD.types.epic, histories: [estimated(160)] }),
    aTask('91', 'Remove the report job', { histories: [estimated(95)], parentId: '90', ...costs(900, 'money') }),
    aTask('92', 'Remove the report tables', { histories: [estimated(99)], parentId: '90', ...costs(40, 'hours') }),
    aTask('81', 'Renew the mail certificate', dated(50, '2026-09-12')),
    aTask('82', 'Leave the old data centre', dated(100, '2026-11-12')),
    aTask('83', 'Move reports to the new cluster', dated(140, '2027-06-30')),
    aTask('84', 'Close the permission hole', { histories: [estimated(120)], securityLevelId: '701' }),
    aTask('85', 'Upgrade the build agents', { issueTypeId: STANDARD.types.story }),
    { ...aTask('61', 'Replace the payment library', { histories: [estimated(150)] }), ...pay, key: 'PAY-61' },
    { ...aTask('62', 'Rotate the signing key', dated(80, '2026-10-20')), ...pay, key: 'PAY-62' },
  );
  for (const [at, issue] of site.issues
    .filter(({ projectId }) => projectId === '1')
    .slice(0, 16)
    .entries()) {
    issue.histories.push(labelled(at));
    issue.updatedMs = Math.max(issue.updatedMs, AT.getTime() - 10 * DAY_MS + at * 1_000);
  }
  return site;
}

/** One of sixteen labels a second apart, which count once somebody says that this was a session. */
function labelled(at: number) {
  const item = { field: 'labels', fieldType: 'jira', fromText: '', toText: 'q4' } as const;
  return { id: String(900_000 + at), atMs: AT.getTime() - 10 * DAY_MS + at * 1_000, authorId: 'jonas', items: [item] };
}
