import { jiraOverRest } from '../../src/jira/jira-over-rest';
import type { Jira } from '../../src/jira/port';
import type { JiraAnswer, RequestJira } from '../../src/jira/transport';

/** A request as it left the adapter; `body` is parsed. */
export type Sent = { readonly method: string; readonly path: string; readonly body?: unknown };

/** What a script answers: a status with a body and headers, or 'lost' for a request that gets no answer. */
export type Scripted =
  | 'lost'
  | {
      readonly status?: number;
      readonly body?: unknown;
      readonly text?: string;
      readonly headers?: Record<string, string>;
    };

/** A clock that only `sleep` moves. */
export type Clock = { nowMs: number; readonly slept: number[] };

const anAnswer = (scripted: Exclude<Scripted, 'lost'>): JiraAnswer => ({
  status: scripted.status ?? 200,
  headers: { get: (name) => scripted.headers?.[name.toLowerCase()] ?? null },
  text: async () => scripted.text ?? (scripted.body === undefined ? '' : JSON.stringify(scripted.body)),
});

/** The adapter over answers that a test writes, with everything it sent and a clock of its own. */
export function scriptedJira(
  answer: (sent: Sent, nth: number) => Scripted,
  {
    patienceMs = 20_000,
    withinMs = Infinity,
    random = 0.5,
    environmentType = 'PRODUCTION',
  }: { patienceMs?: number; withinMs?: number; random?: number; environmentType?: string } = {},
): { jira: Jira; sent: Sent[]; clock: Clock } {
  const sent: Sent[] = [];
  const clock: Clock = { nowMs: Date.parse('2026-10-01T09:00:00Z'), slept: [] };
  const requestJira: RequestJira = async (path, { method, body }) => {
    const request = { method, path, ...(body === undefined ? {} : { body: JSON.parse(body) as unknown }) };
    sent.push(request);
    const scripted = answer(request, sent.length);
    if (scripted === 'lost') throw new Error('the connection broke');
    return anAnswer(scripted);
  };
  const jira = jiraOverRest({
    installed: async () => ({ environmentId: 'env', environmentType }),
    requestJira,
    now: () => clock.nowMs,
    sleep: async (ms) => {
      clock.slept.push(ms);
      clock.nowMs += ms;
    },
    random: () => random,
    patienceMs,
    untilMs: clock.nowMs + withinMs,
  });
  return { jira, sent, clock };
}

/** Answers by the first row whose method and beginning of the path fit; anything else is a 501. */
export function byPath(rows: readonly (readonly [request: string, answer: Scripted])[]): (sent: Sent) => Scripted {
  return ({ method, path }) =>
    rows.find(([request]) => `${method} ${path}`.startsWith(request))?.[1] ?? { status: 501 };
}

/** A site with every field Stakes looks for. */
export const FIELDS = [
  { id: 'summary', name: 'Summary', schema: { type: 'string', system: 'summary' } },
  {
    id: 'customfield_10050',
    name: 'Impact framing',
    schema: { type: 'object', custom: 'ari:cloud:ecosystem::extension/app/env/static/impact-framing' },
  },
  {
    id: 'customfield_10016',
    name: 'Story point estimate',
    schema: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
  },
  {
    id: 'customfield_10026',
    name: 'Story Points',
    schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
  },
  {
    id: 'customfield_10020',
    name: 'Sprint',
    schema: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
  },
  { id: 'customfield_10040', name: 'Acceptance Criteria', schema: { type: 'string', custom: 'x:textarea' } },
];

/** An issue as Jira answers it, with the fields that the adapter asks for. */
export function rawIssue(fields: Record<string, unknown> = {}, more: Record<string, unknown> = {}): unknown {
  return {
    id: '10001',
    key: 'SHOP-1',
    fields: {
      summary: 'Upgrade PostgreSQL 12',
      issuetype: { id: '10010', name: 'Technical task', subtask: false, hierarchyLevel: 0 },
      status: { id: '1', name: 'To Do', statusCategory: { id: 2, key: 'new' } },
      project: { id: '10000', key: 'SHOP', name: 'Shop' },
      labels: ['upgrade'],
      components: [{ id: '7', name: 'Database' }],
      created: '2026-01-05T10:00:00.000+0100',
      updated: '2026-09-30T08:30:00.000+0200',
      creator: { accountId: 'ana', accountType: 'atlassian', displayName: 'Ana' },
      ...fields,
    },
    ...more,
  };
}
