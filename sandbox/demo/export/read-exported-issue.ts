import type {
  ExportedChange,
  ExportedComment,
  ExportedHistory,
  ExportedIssue,
  ExportedPerson,
  ExportedState,
} from './exported-issue';

/** An issue, or why a line is none: a sentence. */
export type ReadIssue = { readonly issue: ExportedIssue } | { readonly problem: string };

const KEY = /^([A-Z][A-Z0-9_]*)-\d+$/u;

/** Reads one line of an export, as `POST /rest/api/3/search/jql` with the changelog returns an issue. */
export function readExportedIssue(line: string): ReadIssue {
  const value = jsonOf(line);
  if (value === undefined) return { problem: 'it is not JSON' };
  const key = textIn(value, 'key') ?? '';
  const projectKey = KEY.exec(key)?.[1];
  if (projectKey === undefined) return { problem: 'it has no issue key' };
  const fields = own(value, 'fields');
  const state = stateIn(fields);
  const createdMs = momentIn(fields, 'created');
  if (state === undefined) return { problem: `${key} has no summary, type or status` };
  if (createdMs === undefined) return { problem: `${key} doesn't say when it was created` };
  const resolvedMs = momentIn(fields, 'resolutiondate');
  const issue: ExportedIssue = {
    id: textIn(value, 'id') ?? key,
    key,
    projectKey,
    statusId: textIn(fields, 'status', 'id'),
    statusCategory: categoryIn(fields),
    state,
    createdMs,
    updatedMs: momentIn(fields, 'updated') ?? createdMs,
    resolvedMs,
    reporter: personOf(own(fields, 'reporter')),
    creator: personOf(own(fields, 'creator')),
    comments: listIn(fields, 'comment', 'comments').flatMap(commentOf),
    histories: own(value, 'changelog') === undefined ? undefined : historiesIn(value),
  };
  return { issue };
}

/** An own member of a JSON object; inherited ones, such as an absent `toString`, are absent. */
function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function textIn(value: unknown, ...path: readonly string[]): string | undefined {
  const found = path.reduce(own, value);
  return typeof found === 'string' ? found : undefined;
}

function listIn(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = path.reduce(own, value);
  return Array.isArray(found) ? found : [];
}

/** A moment as Jira writes it ("2014-05-16T15:29:47.526+0000"), in epoch milliseconds. */
function momentIn(value: unknown, ...path: readonly string[]): number | undefined {
  const text = textIn(value, ...path);
  if (text === undefined) return undefined;
  const ms = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2'));
  return Number.isNaN(ms) ? undefined : ms;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function stateIn(fields: unknown): ExportedState | undefined {
  const summary = textIn(fields, 'summary')?.trim();
  const type = textIn(fields, 'issuetype', 'name');
  const status = textIn(fields, 'status', 'name');
  if (!summary || !type || !status) return undefined;
  return {
    summary,
    description: textIn(fields, 'description') ?? '',
    type,
    status,
    resolution: textIn(fields, 'resolution', 'name'),
    priority: textIn(fields, 'priority', 'name'),
    labels: listIn(fields, 'labels').filter((label) => typeof label === 'string'),
    components: namesIn(fields, 'components'),
    fixVersions: namesIn(fields, 'fixVersions'),
    parentKey: textIn(fields, 'parent', 'key'),
    dueOn: textIn(fields, 'duedate')?.slice(0, 10),
    assignee: personOf(own(fields, 'assignee')),
  };
}

function namesIn(fields: unknown, field: string): readonly string[] {
  return listIn(fields, field).flatMap((each) => textIn(each, 'name') ?? []);
}

function categoryIn(fields: unknown): ExportedIssue['statusCategory'] {
  const key = textIn(fields, 'status', 'statusCategory', 'key');
  return key === 'new' || key === 'indeterminate' || key === 'done' ? key : undefined;
}

/** Jira Server names people by user name or key; some exports have nothing but the displayed name. */
function personOf(value: unknown): ExportedPerson | undefined {
  const ids = ['accountId', 'name', 'key', 'displayName'].map((name) => textIn(value, name));
  const accountId = ids.find(Boolean);
  if (!accountId) return undefined;
  const type = textIn(value, 'accountType');
  const accountType = type === 'app' || type === 'customer' ? type : 'atlassian';
  return { accountId, accountType, displayName: textIn(value, 'displayName') ?? accountId };
}

function commentOf(value: unknown): readonly ExportedComment[] {
  const createdMs = momentIn(value, 'created');
  if (createdMs === undefined) return [];
  const updatedMs = momentIn(value, 'updated') ?? createdMs;
  return [{ createdMs, updatedMs, author: personOf(own(value, 'author')), body: textIn(value, 'body') ?? '' }];
}

/** Jira gives the newest first, some exports the oldest. */
function historiesIn(value: unknown): readonly ExportedHistory[] {
  const histories = listIn(value, 'changelog', 'histories').flatMap((each): ExportedHistory[] => {
    const atMs = momentIn(each, 'created');
    const changes = listIn(each, 'items').flatMap(changeOf);
    return atMs === undefined ? [] : [{ atMs, author: personOf(own(each, 'author')), changes }];
  });
  return histories.sort((a, b) => a.atMs - b.atMs);
}

function changeOf(item: unknown): readonly ExportedChange[] {
  const field = textIn(item, 'field');
  if (field === undefined) return [];
  const isCustom = textIn(item, 'fieldtype') === 'custom';
  return [
    {
      field,
      fieldId: textIn(item, 'fieldId'),
      isCustom,
      from: textIn(item, 'fromString'),
      to: textIn(item, 'toString'),
      fromId: textIn(item, 'from'),
      toId: textIn(item, 'to'),
    },
  ];
}
