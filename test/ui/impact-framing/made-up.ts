import type { Framing } from '../../../src/core/framing/framing';
import type { ChangeEntry } from '../../../src/core/history/history';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { storedPolicy } from '../../fakes/stored-policy';
import type { FoundIssue } from '../../../src/jira/found-issue';
import type { PanelFacts } from '../../../static/impact-framing/panel/load-facts';

/** 1 Oct 2026, 09:00 UTC. */
export const NOW_MS = Date.parse('2026-10-01T09:00:00Z');

export const AT = { nowMs: NOW_MS, timeZone: 'UTC' };

export const ADVISE = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'advise', since: '2026-01-01' });

export const ANSWERS: Framing = {
  doNothing: 'nobody repairs security holes',
  deadline: '2026-11-12',
  risk: 'hosting costs rise 20 percent',
  blocked: 'autoscaling cannot ship',
  future: 'each report copies the data first',
};

/** A technical task as Jira answers it to somebody who may edit it. */
export function foundIssue(issue: Partial<FoundIssue['issue']> = {}, more: Partial<FoundIssue> = {}): FoundIssue {
  return {
    issue: {
      id: '10041',
      key: 'SHOP-41',
      projectId: '10000',
      projectKey: 'SHOP',
      summary: 'Upgrade PostgreSQL 14 before support ends',
      type: { id: '10010', name: 'Technical task', level: 'standard' },
      status: { id: '1', name: 'To Do', category: 'new' },
      labels: [],
      components: [],
      createdAt: '2026-01-05T09:00:00.000Z',
      updatedAt: '2026-09-30T09:00:00.000Z',
      ...issue,
    },
    framingValue: issue.framing ?? null,
    editing: 'allowed',
    ...more,
  };
}

export function panelFacts(issue: Partial<FoundIssue['issue']> = {}, more: Partial<FoundIssue> = {}): PanelFacts {
  return { found: foundIssue(issue, more), policy: { policy: ADVISE }, items: new Map() };
}

/** One save of the app's field. */
export function framingChange(id: string, accountId: string, displayName: string, atMs: number): ChangeEntry {
  return {
    id,
    atMs,
    author: { accountId, accountType: 'atlassian', displayName },
    items: [{ field: 'Impact framing', fieldId: 'customfield_10050', fromText: 'before', toText: `by ${displayName}` }],
  };
}
