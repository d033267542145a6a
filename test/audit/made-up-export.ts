import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { refinementRules } from '../../src/core/policy/refinement-rules';
import type { Policy } from '../../src/core/policy/policy';
import { gatherBacklog } from '../../tools/audit/backlog/gather-backlog';
import { linesOf } from '../../tools/audit/export/lines-of';
import { membersOf } from '../../tools/audit/export/members-of-export';
import { judgeBacklog } from '../../tools/audit/judgement/judge-backlog';
import type { Report, Scope } from '../../tools/audit/report/report';

/** The day on which the made-up backlog is looked at, and moments so many days before it. */
export const AT = '2026-10-01T00:00:00.000Z';
export const AT_MS = Date.parse(AT);
export const daysAgo = (days: number, seconds = 0): string =>
  new Date(AT_MS - days * 86_400_000 + seconds * 1000).toISOString().replace('Z', '+0000');

export const ANA = { accountId: 'ana', accountType: 'atlassian', displayName: 'Ana' };
export const ROBOT = { accountId: 'robot', accountType: 'app', displayName: 'Automation' };

let lastId = 1000;

/** A changelog entry as Jira exports it. A field's name alone says that it changed from "a" to "b". */
export function entry(created: unknown, items: readonly (string | object)[], author: unknown = ANA) {
  lastId += 1;
  return {
    id: String(lastId),
    created,
    author,
    items: items.map((item) =>
      typeof item === 'string' ? { field: item, fieldtype: 'jira', fromString: 'a', toString: 'b' } : item,
    ),
  };
}

export function comment(created: unknown, author: unknown = ANA) {
  lastId += 1;
  return { id: String(lastId), created, author, body: 'Said.' };
}

type Parts = {
  readonly histories?: readonly object[];
  readonly comments?: readonly object[];
  readonly fields?: object;
  readonly changelog?: object | null;
};

/** An open technical issue, created 200 days ago, as Jira exports it. */
export function issue(key: string, { histories = [], comments = [], fields = {}, changelog }: Parts = {}) {
  return {
    id: key.replace(/\D/g, ''),
    key,
    fields: {
      summary: 'Upgrade PostgreSQL 14',
      issuetype: { name: 'Technical task' },
      status: { name: 'To do', statusCategory: { key: 'new' } },
      labels: [],
      components: [],
      created: daysAgo(200),
      creator: ANA,
      comment: { comments },
      ...fields,
    },
    ...(changelog === null ? {} : { changelog: changelog ?? { total: histories.length, histories } }),
  };
}

export const jsonLines = (issues: readonly unknown[]): string =>
  issues.map((one) => `${JSON.stringify(one)}\n`).join('');

type Asked = Partial<Scope> & {
  readonly policy?: Partial<Policy>;
  readonly atMs?: number;
  readonly pieceBytes?: number;
};

/** Audits a text as a file would be, in pieces of so many bytes. */
export async function auditText(text: string, asked: Asked = {}): Promise<Report> {
  const { all = false, suggested = false, atMs = AT_MS, pieceBytes = 1 << 16 } = asked;
  const policy = { ...DEFAULT_POLICY, ...asked.policy };
  const rules = refinementRules(policy);
  const backlog = await gatherBacklog(membersOf(linesOf(inPieces(text, pieceBytes))), { atMs, rules });
  return judgeBacklog(backlog, { atMs, policy, scope: { all, suggested } });
}

export const auditIssues = (issues: readonly unknown[], asked?: Asked): Promise<Report> =>
  auditText(jsonLines(issues), asked);

async function* inPieces(text: string, pieceBytes: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += pieceBytes) yield bytes.subarray(from, from + pieceBytes);
}
