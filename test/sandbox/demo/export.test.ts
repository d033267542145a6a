import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AppModules } from '../../../sandbox/app-modules';
import { createClock } from '../../../sandbox/clock';
import { siteFromExport } from '../../../sandbox/demo/export/site-from-export';
import { framingFieldOf } from '../../../sandbox/demo/framing-field';
import { createJiraDouble } from '../../../sandbox/jira/double';
import { plainText } from '../../../sandbox/jira/site/adf';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { storedPolicy } from '../../fakes/stored-policy';
import { resolveRule } from '../../../src/core/technical-rule/resolve-names';
import { parseConfiguration } from '../../../static/stale-items/gadget-configuration';
import { BACKLOG } from '../../fixtures/backlog';
import { judgeAll, theApp } from './judged-site';

const folder = mkdtempSync(join(tmpdir(), 'stakes-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const person = (accountId: string) => ({ accountId, accountType: 'atlassian', displayName: accountId });
const history = (created: string, ...items: object[]) => ({ id: created, created, author: person('u2'), items });
const item = (field: string, from: string | null, to: string | null) => ({
  field,
  fieldtype: 'jira',
  fromString: from,
  toString: to,
});

/** An issue of an export as it is today: closed, renamed, relabelled, moved to another component. */
function exported(
  key: string,
  more: { fields?: object; histories?: object[] | 'none'; created?: string } = {},
): object {
  const fields = {
    summary: 'Draw faster',
    description: 'Maps take seconds.\r\n\r\nEven small ones.',
    project: { key: key.split('-')[0] },
    issuetype: { name: 'Story' },
    status: { name: 'Closed', statusCategory: { key: 'done' } },
    resolution: { name: 'Fixed' },
    priority: { name: 'Minor' },
    labels: ['speed'],
    components: [{ name: 'Maps' }],
    created: more.created ?? '2020-01-10T08:00:00.000+0000',
    updated: '2020-06-01T08:00:00.000+0000',
    resolutiondate: '2020-05-20T08:00:00.000+0000',
    reporter: person('u1'),
    comment: {
      comments: [
        { id: '0', created: '2020-02-01T08:00:00.000+0000', author: person('u3'), body: 'Old' },
        { id: '0', created: '2020-05-30T08:00:00.000+0000', author: person('u3') },
      ],
    },
    ...more.fields,
  };
  const histories = more.histories ?? [];
  return histories === 'none' ? { id: key, key, fields } : { id: key, key, fields, changelog: { histories } };
}

const CHANGES = [
  history('2020-02-10T08:00:00.000+0000', {
    field: 'Story Points',
    fieldtype: 'custom',
    fromString: null,
    toString: '5',
  }),
  history('2020-05-20T08:00:00.000+0000', item('status', 'Open', 'Closed'), item('resolution', null, 'Fixed')),
  history(
    '2020-05-21T08:00:00.000+0000',
    item('summary', 'Draw slowly', 'Draw faster'),
    item('description', null, 'Maps'),
  ),
  history(
    '2020-05-22T08:00:00.000+0000',
    item('labels', 'upgrade Upgrade', 'speed'),
    item('issuetype', 'Bug', 'Story'),
  ),
  history('2020-05-23T08:00:00.000+0000', item('Component', 'Tiles', null), item('Component', null, 'Maps')),
  history('2020-05-24T08:00:00.000+0000', item('priority', 'Blocker', 'Minor'), {
    field: 'assignee',
    fieldtype: 'jira',
  }),
];

function fileOf(lines: readonly (object | string)[], name = 'export.jsonl'): string {
  const path = join(folder, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

describe('A Jira export as a site', () => {
  let app: AppModules;
  beforeAll(async () => {
    app = await theApp();
  });
  const APRIL = new Date('2020-04-01T00:00:00Z');

  test('shows an issue as it stood at the moment', async () => {
    const { site } = await siteFromExport(fileOf([exported('MAP-1', { histories: CHANGES })]), { app, at: APRIL });
    const [issue] = site.issues;
    const nameOf = (things: readonly { id: string; name: string }[], id: string | undefined) =>
      things.find((thing) => thing.id === id)?.name;
    expect([issue?.summary, plainText(issue?.description), issue?.labels]).toEqual([
      'Draw slowly',
      '',
      ['upgrade', 'Upgrade'],
    ]);
    expect([
      nameOf(site.issueTypes, issue?.issueTypeId),
      nameOf(site.statuses, issue?.statusId),
      nameOf(site.priorities, issue?.priorityId),
      nameOf(site.projects[0]?.components ?? [], issue?.componentIds[0]),
    ]).toEqual(['Bug', 'Open', 'Blocker', 'Tiles']);
    expect([issue?.resolutionId, issue?.resolvedMs, issue?.assigneeId]).toEqual([undefined, undefined, undefined]);
    expect(issue?.custom['customfield_10016']).toBe(5);
  });

  test('holds what had happened by then, and nothing later', async () => {
    const { site } = await siteFromExport(fileOf([exported('MAP-1', { histories: CHANGES })]), { app, at: APRIL });
    const [issue] = site.issues;
    expect(issue?.histories.map(({ items }) => items[0]?.field)).toEqual(['Story Points']);
    expect(issue?.comments.map(({ body }) => plainText(body))).toEqual(['Old']);
    expect(new Date(issue?.updatedMs ?? 0).toISOString()).toBe('2020-02-10T08:00:00.000Z');
  });

  test('leaves out what did not exist yet', async () => {
    const file = fileOf([exported('MAP-1'), exported('MAP-2', { created: '2020-05-01T08:00:00.000+0000' })]);
    const { site } = await siteFromExport(file, { app, at: APRIL });
    expect(site.issues.map(({ key }) => key)).toEqual(['MAP-1']);
  });

  test('is what it is today when it is opened after its last change', async () => {
    const { site } = await siteFromExport(fileOf([exported('MAP-1', { histories: CHANGES })]), {
      app,
      at: new Date('2021-01-01T00:00:00Z'),
    });
    const [issue] = site.issues;
    expect([issue?.summary, issue?.labels, issue?.histories.length]).toEqual([
      'Draw faster',
      ['speed'],
      CHANGES.length,
    ]);
    expect(plainText(issue?.description)).toBe('Maps take seconds.\nEven small ones.');
  });

  test('opens a month before its newest event, on the first', async () => {
    expect((await siteFromExport(fileOf([exported('MAP-1')]), { app })).at.toISOString()).toBe(
      '2020-05-01T00:00:00.000Z',
    );
  });

  test('knows items that an absent toString would call inherited', async () => {
    const odd = history('2020-02-10T08:00:00.000+0000', { field: 'Link', fieldtype: 'jira' });
    const { site } = await siteFromExport(fileOf([exported('MAP-1', { histories: [odd] })]), { app, at: APRIL });
    expect(site.issues[0]?.histories[0]?.items).toMatchObject([{ fromText: null, toText: null }]);
  });

  test('takes parents by key, epics and sub-tasks by name', async () => {
    const file = fileOf([
      exported('MAP-1', { fields: { issuetype: { name: 'Epic' } } }),
      exported('MAP-2', { fields: { issuetype: { name: 'Sub-task' }, parent: { key: 'MAP-1' } } }),
      exported('MAP-3', { fields: { parent: { key: 'GONE-1' } } }),
    ]);
    const { site } = await siteFromExport(file, { app, at: APRIL });
    expect(site.issues.map(({ parentId }) => parentId)).toEqual([undefined, site.issues[0]?.id, undefined]);
    expect(site.issueTypes.map(({ name, hierarchyLevel }) => [name, hierarchyLevel])).toEqual([
      ['Epic', 1],
      ['Sub-task', -1],
      ['Story', 0],
    ]);
  });

  test('advises by the app’s default rule, with the site’s own ids and spellings', async () => {
    const technical = exported('MAP-2', {
      fields: { issuetype: { name: 'technical Task' }, labels: ['Upgrade', 'upgrade'] },
    });
    const { site } = await siteFromExport(fileOf([exported('MAP-1'), technical]), { app, at: APRIL });
    const labels = [...new Set(site.issues.flatMap((issue) => issue.labels))];
    const types = site.issueTypes.map(({ id, name }) => ({ id, name }));
    const rule = resolveRule(DEFAULT_POLICY.rule, { types, labels, components: [] });
    expect(site.projects[0]?.properties['stakes.policy']).toEqual(
      storedPolicy({ ...DEFAULT_POLICY, enforcement: 'advise', rule }, framingFieldOf(site, app)),
    );
  });

  test('has the app’s field on the screen, and gadgets over what is technical and over everything', async () => {
    const { site } = await siteFromExport(fileOf([exported('MAP-1')]), { app, at: APRIL });
    expect(site.screens[0]?.tabs[0]?.fieldIds).toContain(framingFieldOf(site, app));
    const configurations = site.dashboards[0]?.gadgets.map(({ configuration }) => parseConfiguration(configuration));
    expect(configurations).toMatchObject([
      { configuration: { scope: { projectIds: ['10000'] }, allOpenItems: false } },
      { configuration: { allOpenItems: true } },
    ]);
  });

  test('lets the first account administer, and everybody browse and edit', async () => {
    const { site, at } = await siteFromExport(fileOf([exported('MAP-1')]), { app, at: APRIL });
    const jira = createJiraDouble({ site, clock: createClock(at), app });
    const may = async (accountId: string) => {
      const path = '/rest/api/3/mypermissions?permissions=ADMINISTER,BROWSE_PROJECTS,EDIT_ISSUES&projectKey=MAP';
      const as = { kind: 'user', accountId } as const;
      const { body } = await jira.handle({ method: 'GET', path, headers: {}, body: undefined, as, via: 'page' });
      return [...body.matchAll(/"key":"(\w+)".*?"havePermission":(true|false)/gu)].map(
        ([, key, may]) => `${key} ${may}`,
      );
    };
    expect(await may('u1')).toEqual(['ADMINISTER true', 'BROWSE_PROJECTS true', 'EDIT_ISSUES true']);
    expect(await may('u3')).toEqual(['ADMINISTER false', 'BROWSE_PROJECTS true', 'EDIT_ISSUES true']);
  });

  test('skips broken lines with their number and reason', async () => {
    const file = fileOf(
      ['{"key":', exported('MAP-1'), '', '[]', exported('MAP-1'), { key: 'MAP-2', fields: {} }],
      'some.jsonl.gz',
    );
    const { site, skipped } = await siteFromExport(file, { app, at: APRIL });
    expect(site.issues).toHaveLength(1);
    expect(skipped).toEqual([
      'Line 1 was left out: it is not JSON.',
      'Line 4 was left out: it has no issue key.',
      'Line 5 was left out: MAP-1 came before.',
      'Line 6 was left out: MAP-2 has no summary, type or status.',
    ]);
  });

  test('says that without change histories the last refinement is unknown', async () => {
    const { skipped, site } = await siteFromExport(fileOf([exported('MAP-1', { histories: 'none' })]), {
      app,
      at: new Date('2020-07-01T00:00:00Z'),
    });
    expect(skipped).toEqual(['1 issue has no change history in this export: the last refinement is unknown there.']);
    expect(new Date(site.issues[0]?.updatedMs ?? 0).toISOString()).toBe('2020-06-01T08:00:00.000Z');
  });

  test.each([
    ['empty', [], 'export.jsonl is empty. Give a Jira export'],
    ['of something else', ['name,age', 'a,1'], 'export.jsonl holds no issue. Line 1 was left out: it is not JSON.'],
    ['of later issues', [exported('MAP-1', { created: '2022-01-01T00:00:00Z' })], 'Choose a later --at.'],
  ])('a file that is %s is refused with a sentence', async (_, lines, sentence) => {
    await expect(siteFromExport(fileOf(lines), { app, at: APRIL })).rejects.toThrow(sentence);
  });

  test('a file is packed where its bytes are, whatever its name says, and a byte order mark is no part of it', async () => {
    const [packed, plain, marked] = ['packed.jsonl', 'plain.jsonl.gz', 'marked.jsonl'].map((name) =>
      join(folder, name),
    );
    const text = `${JSON.stringify(exported('MAP-1'))}\r\n${JSON.stringify(exported('MAP-2'))}\n`;
    writeFileSync(packed ?? '', gzipSync(text));
    writeFileSync(plain ?? '', text);
    writeFileSync(marked ?? '', `\uFEFF${text}`);
    for (const file of [packed, plain, marked]) {
      const { site, skipped } = await siteFromExport(file ?? '', { app, at: APRIL });
      expect([site.issues.map(({ key }) => key), skipped]).toEqual([['MAP-1', 'MAP-2'], []]);
    }
  });

  test('an item of 300,000 entries opens like any other', async () => {
    const entry = history('2020-02-10T08:00:00.000+0000', item('priority', 'Minor', 'Minor'));
    const file = fileOf([exported('MAP-1', { histories: Array.from({ length: 300_000 }, () => entry) })], 'many.jsonl');
    const { site, at } = await siteFromExport(file, { app });
    expect([at.toISOString().slice(0, 10), site.issues[0]?.histories.length]).toEqual(['2020-05-01', 300_000]);
  });

  test('a line of a gigabyte is refused with a sentence, long before memory is full', async () => {
    const file = join(folder, 'one-line.jsonl');
    writeFileSync(file, '{');
    truncateSync(file, 1_000_000_000);
    await expect(siteFromExport(file, { app })).rejects.toThrow(
      "one-line.jsonl can't be read: line 1 is over 200 MB long. It has to be JSON lines, plain or packed with gzip.",
    );
    rmSync(file);
  });

  test('a backlog that is younger than a month opens at its newest event', async () => {
    const young = exported('MAP-1', {
      created: '2020-05-25T08:00:00.000+0000',
      histories: [history('2020-06-02T09:00:00.000+0000', item('labels', '', 'speed'))],
    });
    const { site, at } = await siteFromExport(fileOf([young], 'young.jsonl'), { app });
    expect([at.toISOString(), site.issues.length]).toEqual(['2020-06-02T09:00:00.000Z', 1]);
  });

  test('a file whose packing is damaged, or that is not there, is refused with a sentence', async () => {
    const path = join(folder, 'damaged.jsonl.gz');
    writeFileSync(path, Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(40, 7)]));
    await expect(siteFromExport(path, { app })).rejects.toThrow("can't be read");
    for (const name of ['absent.jsonl', 'absent.jsonl.gz']) {
      await expect(siteFromExport(join(folder, name), { app })).rejects.toThrow("can't be read");
    }
  });
});

test('an export opens when most of it was stale, with every issue as it stood then', async () => {
  const app = await theApp();
  const loaded = await siteFromExport(BACKLOG, { app });
  expect([loaded.at.toISOString(), loaded.skipped]).toEqual(['2026-09-01T00:00:00.000Z', []]);
  const open = judgeAll(loaded, app).judged.filter(({ issue }) => issue.status.category !== 'done');
  const updatedBefore = loaded.at.getTime() - 90 * 86_400_000;
  expect({
    open: open.length,
    stale: open.filter(({ assessment }) => assessment.staleness.state === 'stale').length,
    staleByUpdated: open.filter(({ stored }) => stored.updatedMs <= updatedBefore).length,
    technical: open.filter(({ assessment }) => assessment.verdict.technical).length,
  }).toEqual({ open: 50, stale: 43, staleByUpdated: 0, technical: 38 });
});
