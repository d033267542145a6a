// Reads the largest pages that Jira gives a sweep, as a function does, and prints the memory of its whole process.
import { packDeeds } from '../../../../src/core/refinement/packed-deeds';
import { jiraOverRest } from '../../../../src/jira/jira-over-rest';

const ITEMS = 100;
const ENTRIES = 100;
const PAGES = 12;

const avatar = `https://avatar.example/${'x'.repeat(180)}`;
const author = {
  accountId: '712020:00000000-0000-4000-8000-000000000000',
  accountType: 'atlassian',
  displayName: 'Somebody with a name',
  avatarUrls: { '48x48': avatar, '24x24': avatar },
};
const text = 'x'.repeat(300);
const item = { field: 'description', fieldtype: 'jira', fieldId: 'description', from: null, to: null };

const entry = (id: number) => ({ id: String(id), author, items: [{ ...item, fromString: text, toString: text }] });
const entriesOf = (at: number) => Array.from({ length: ENTRIES }, (_, n) => at * ENTRIES + n);

const issues = Array.from({ length: ITEMS }, (_, at) => ({
  id: String(10_000 + at),
  key: `SHOP-${at}`,
  fields: {
    summary: 'Upgrade',
    issuetype: { id: '1', name: 'Task', subtask: false, hierarchyLevel: 0 },
    status: { id: '1', name: 'To Do', statusCategory: { id: 2, key: 'new' } },
    project: { id: '1', key: 'SHOP', name: 'Shop' },
    labels: [],
    components: [],
    created: '2026-01-05T10:00:00.000+0100',
    updated: '2026-09-30T08:30:00.000+0200',
  },
  changelog: {
    total: ENTRIES,
    histories: entriesOf(at).map((id) => ({ ...entry(id), created: '2026-01-05T10:00:00.000+0100' })),
  },
}));
const issueChangeLogs = issues.map(({ id: issueId }, at) => ({
  issueId,
  changeHistories: entriesOf(at).map((id) => ({ ...entry(id), created: 1_790_000_000_000 + id })),
}));

const answers: readonly (readonly [string, Buffer])[] = [
  ['/search/jql', Buffer.from(JSON.stringify({ issues, isLast: true }))],
  ['/changelog/bulkfetch', Buffer.from(JSON.stringify({ issueChangeLogs }))],
  ['/field', Buffer.from('[]')],
];

async function main(): Promise<void> {
  const jira = jiraOverRest({
    installed: async () => ({ environmentId: 'env', environmentType: 'PRODUCTION' }),
    requestJira: async (path) => ({
      status: 200,
      headers: { get: () => null },
      text: async () => String(answers.find(([ending]) => path.endsWith(ending))?.[1] ?? ''),
    }),
  });
  let entries = 0;
  const deeds = [];
  for (let page = 0; page < PAGES; page += 1) {
    const found = await jira.search('project = 1' as Parameters<typeof jira.search>[0], { entries: true });
    const bulk = await jira.changelogs(found.issues.map(({ issue }) => issue.id));
    entries += found.issues.reduce((sum, one) => sum + (one.entries?.length ?? 0), 0);
    deeds.push(...packDeeds([...bulk].map(([id, ofIssue]) => [id, ofIssue, []] as const)));
  }
  const pageMB = Math.max(...answers.map(([, body]) => body.length)) / 1e6;
  console.log(JSON.stringify({ pageMB, entries, deeds: deeds.length, peakMB: process.resourceUsage().maxRSS / 1e3 }));
}

void main();
