import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import type { Jira } from '../../../src/jira/port';
import type { RequestJira } from '../../../src/jira/transport';
import type { Levers } from '../../../sandbox/levers';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { loadField } from '../../../static/impact-framing/field/load-field';
import type { FieldPlace } from '../../../static/impact-framing/place';
import { ACTORS, ELSEWHERE, GATE_STATUS, TECHNICAL_LABEL, WORK } from './guarded-site';
import type { InstalledApp } from './installed-app';
import { inProduction } from '../../fakes/stakes-app';

/** What came of it: Jira refused, or an item is there. `asked`: whether somebody was shown the questions before. */
export type Came = { readonly refused: string | undefined; readonly issueId?: string; readonly asked?: boolean };

/** A person, an app or an admin who does things in Jira, and what Jira answers. */
type Doer = (actor: keyof typeof ACTORS, method: string, path: string, body?: unknown) => Promise<Answer>;
type Answer = { readonly status: number; readonly json: unknown };

const { types } = STANDARD;
const ISSUE = '/rest/api/3/issue';
const technical = (more: object = {}) => fieldsOf({ issuetype: { id: types.technicalTask }, ...more });

function fieldsOf(more: object): Record<string, unknown> {
  return { project: { id: WORK }, summary: 'Replace the session store', ...more };
}

/** How each channel of src/core/policy/channels is done: bringing in, or on, a technical item without answers. */
export const CHANNEL_ACTS: Readonly<Record<string, (app: InstalledApp) => Promise<Came>>> = {
  'create-dialog': async (app) => {
    const asked = await showsTheQuestions(app);
    return { ...(await create(app, 'person', technical({ priority: { id: '3' } }))), asked };
  },
  'quick-create': (app) => create(app, 'person', technical()),
  'rest-as-a-person': (app) => create(app, 'person', technical({ labels: ['from-a-script'] })),
  'rest-as-an-app': (app) => create(app, 'app', technical()),
  automation: (app) => create(app, 'automation', technical()),
  'bulk-create': async (app) => {
    const answer = await doer(app)('person', 'POST', `${ISSUE}/bulk`, { issueUpdates: [{ fields: technical() }] });
    return cameOf(answer, idsIn(answer.json)[0]);
  },
  'import-from-a-file': (app) => importOne(app, technical()),
  clone: async (app) => {
    const original = await slippedIn(app);
    const answer = await doer(app)('person', 'POST', `/rest/internal/issue/${original}/clone`);
    return cameOf(answer, idsIn(answer.json)[0]);
  },
  'sub-task': async (app) => {
    const parent = await story(app);
    const fields = { issuetype: { id: types.subtask }, parent: { id: parent }, labels: [TECHNICAL_LABEL] };
    return create(app, 'person', fieldsOf(fields));
  },
  convert: async (app) => {
    const fields = fieldsOf({ issuetype: { id: types.subtask }, parent: { id: await story(app) } });
    const { issueId = '' } = await create(app, 'person', fields);
    const path = `/rest/internal/issue/${issueId}/convert`;
    return cameOf(await doer(app)('person', 'POST', path, { issueTypeId: types.technicalTask }), issueId);
  },
  move: async (app) => {
    const { issueId = '' } = await create(app, 'person', technical({ project: { id: ELSEWHERE } }));
    return cameOf(
      await doer(app)('person', 'POST', `/rest/internal/issue/${issueId}/move`, { projectId: WORK }),
      issueId,
    );
  },
  'type-change': async (app) => {
    const issueId = await story(app);
    return edit(app, issueId, { issuetype: { id: types.technicalTask } });
  },
  relabelled: async (app) => edit(app, await story(app), { labels: [TECHNICAL_LABEL] }),
  'field-emptied': async (app) => {
    const field = framingFieldId(app);
    const answers = { doNothing: 'Checkout stops', risk: 'Fines', blocked: 'Paying by card', future: 'Vouchers' };
    const { issueId = '' } = await create(app, 'person', technical({ [field]: answers }));
    return edit(app, issueId, { [field]: null });
  },
  'moved-on': async (app) => {
    const issueId = await slippedIn(app);
    const { json } = await doer(app)('person', 'GET', `${ISSUE}/${issueId}/transitions`);
    const to = listIn(json, 'transitions').find((one) => member(member(one, 'to'), 'id') === GATE_STATUS);
    const body = { transition: { id: member(to, 'id') } };
    return cameOf(await doer(app)('person', 'POST', `${ISSUE}/${issueId}/transitions`, body), issueId);
  },
};

/** The readings under which a doubtful channel does what its cell promises; the other way round it does the other. */
export const PROMISED: Readonly<Record<string, Partial<Levers>>> = {
  'bulk-create': { 'bulk-create': 'runs' },
  clone: { 'clone-create': 'skips' },
  'import-from-a-file': { 'import-create': 'skips' },
};

/** Creates as somebody, over REST. */
export async function create(app: InstalledApp, actor: keyof typeof ACTORS, fields: object): Promise<Came> {
  const answer = await doer(app)(actor, 'POST', ISSUE, { fields });
  const id = member(answer.json, 'id');
  return cameOf(answer, typeof id === 'string' ? id : undefined);
}

/** The id of the app's own field on the site. */
export function framingFieldId(app: InstalledApp): string {
  const field = framingField(app);
  if (field === undefined) throw new Error('The site has no field of the app.');
  return field.id;
}

const framingField = ({ jira }: InstalledApp) =>
  jira.store.site.customFields.find(({ appModuleKey }) => appModuleKey === 'impact-framing');

/** Does something in Jira as one of its people. */
export function doer({ jira }: InstalledApp): Doer {
  return async (actor, method, path, body) => {
    const as = { kind: 'user', accountId: ACTORS[actor] } as const;
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const response = await jira.handle({ method, path, headers: {}, body: sent, as, via: 'page' });
    return { status: response.status, json: response.body === '' ? undefined : JSON.parse(response.body) };
  };
}

/**
 * Whether the create form of a technical item has the field, and the field's own facts make it ask: what the dialog in
 * Chromium shows (test/e2e), without Chromium.
 */
async function showsTheQuestions(app: InstalledApp): Promise<boolean> {
  const path = `${ISSUE}/createmeta/${WORK}/issuetypes/${types.technicalTask}`;
  const { json } = await doer(app)('person', 'GET', path);
  const fieldId = framingField(app)?.id;
  if (!listIn(json, 'fields').some((field) => member(field, 'fieldId') === fieldId)) return false;
  const typed = { typeId: types.technicalTask, typeName: 'Technical task', projectId: WORK };
  const place: FieldPlace = { kind: 'field', moment: 'issue-create', value: undefined, issues: 1, ...typed };
  const facts = await loadField(jiraOfPerson(app), place);
  return facts.policy.enforcement !== 'off' && facts.technicalBecause !== undefined;
}

function jiraOfPerson({ jira }: InstalledApp): Jira {
  const requestJira: RequestJira = async (path, { method, body }) => {
    const as = { kind: 'user', accountId: ACTORS.person } as const;
    const answer = await jira.handle({ method, path, headers: {}, body, as, via: 'bridge' });
    const headers = { get: (name: string) => answer.headers[name.toLowerCase()] ?? null };
    return { status: answer.status, headers, text: async () => answer.body };
  };
  return jiraOverRest({ installed: inProduction, requestJira, sleep: async () => {} });
}

async function story(app: InstalledApp): Promise<string> {
  const { issueId = '' } = await create(app, 'person', fieldsOf({ issuetype: { id: types.story } }));
  return issueId;
}

async function edit(app: InstalledApp, issueId: string, fields: object): Promise<Came> {
  return cameOf(await doer(app)('person', 'PUT', `${ISSUE}/${issueId}`, { fields }), issueId);
}

async function importOne(app: InstalledApp, fields: object): Promise<Came> {
  const answer = await doer(app)('admin', 'POST', '/rest/internal/import', { rows: [fields] });
  return cameOf(answer, idsIn(answer.json)[0]);
}

/** A technical item without answers that is there whatever the mode: an import brought it. */
async function slippedIn(app: InstalledApp): Promise<string> {
  const { levers } = app.jira;
  const before = levers['import-create'];
  levers['import-create'] = 'skips';
  const { issueId = '' } = await importOne(app, technical());
  levers['import-create'] = before;
  return issueId;
}

function cameOf({ status, json }: Answer, issueId: string | undefined): Came {
  if (status >= 200 && status < 300) return { refused: undefined, ...(issueId === undefined ? {} : { issueId }) };
  if (status !== 400) throw new Error(`Jira answered ${status}: ${JSON.stringify(json)}`);
  return { refused: JSON.stringify(json) };
}

function idsIn(json: unknown): readonly string[] {
  return listIn(json, 'issues').flatMap((one) => {
    const id = member(one, 'id');
    return typeof id === 'string' ? [id] : [];
  });
}

function listIn(json: unknown, name: string): readonly unknown[] {
  const list = member(json, name);
  return Array.isArray(list) ? list : [];
}

function member(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;
}
