import type { Framing } from '../../../src/core/framing/framing';
import { parseFraming } from '../../../src/core/framing/parse-framing';
import type { IssueFacts, Named } from '../../../src/core/issue/issue';
import { eachOf, idOf, isRecord, textOf } from '../../../src/jira/decoders/json';
import type { ExportedIssue } from './exported-issue';
import { exportedMoment } from './exported-moment';
import { readChangelog } from './read-changelog';
import { readLevel } from './read-level';

type Fields = Readonly<Record<string, unknown>>;

/** An issue of an export, or why it can't be read, in a few words. */
export function readIssue(value: unknown): ExportedIssue | { readonly why: string } {
  if (!isRecord(value)) return { why: 'no issue but some other JSON' };
  const { key, fields } = value;
  if (typeof key !== 'string' || key === '' || !isRecord(fields))
    return { why: 'no issue: it has no key or no fields' };
  const createdMs = exportedMoment(fields['created']);
  if (createdMs === undefined) return { why: `${key} does not say when it was created (field created)` };
  const facts = factsIn(fields);
  if ('why' in facts) return { why: `${key} ${facts.why}` };
  const changelog = readChangelog(value['changelog']);
  if (changelog === undefined) return { why: `${key} has a changelog entry without a moment or items` };
  return {
    key,
    createdMs,
    updatedMs: exportedMoment(fields['updated']),
    creator: fields['creator'] ?? fields['reporter'],
    facts,
    entries: changelog.entries,
    commentPage: fields['comment'],
    hasWholeChangelog: changelog.isWhole,
  };
}

function factsIn(fields: Fields): IssueFacts | { readonly why: string } {
  const status = statusIn(fields);
  const type = readNamed(fields['issuetype']);
  if (status === undefined) return { why: 'has no status (field status)' };
  if (type === undefined) return { why: 'has no issue type (field issuetype)' };
  return {
    summary: textOf(fields['summary']) ?? '',
    status,
    type: { ...type, level: readLevel(fields['issuetype']) },
    labels: eachOf(fields['labels'], textOf),
    components: eachOf(fields['components'], readNamed),
    parent: readParent(fields['parent']),
    framing: readFraming(fields),
  };
}

/** Something with a name and, in newer exports, an id. */
function readNamed(value: unknown): Named | undefined {
  return isRecord(value) && typeof value['name'] === 'string'
    ? { id: idOf(value['id']), name: value['name'] }
    : undefined;
}

/** The issue above. */
function readParent(value: unknown): IssueFacts['parent'] {
  const key = isRecord(value) ? value['key'] : undefined;
  return isRecord(value) && typeof key === 'string' && key !== '' ? { id: idOf(value['id']), key } : undefined;
}

/** The answers on an issue. An export doesn't say which field is the app's own: it is the one that reads as a framing. */
function readFraming(fields: Readonly<Record<string, unknown>>): Framing | undefined {
  for (const id in fields) {
    if (!id.startsWith('customfield_')) continue;
    const value = fields[id];
    if (!isRecord(value)) continue;
    const read = parseFraming(value);
    if ('framing' in read && Object.keys(read.framing).length > 0) return read.framing;
  }
  return undefined;
}

/** Where the export doesn't say of which category a status is, an issue with a resolution is done. */
function statusIn({ status, resolution }: Fields): IssueFacts['status'] | undefined {
  if (!isRecord(status) || typeof status['name'] !== 'string') return undefined;
  const category = isRecord(status['statusCategory']) ? status['statusCategory']['key'] : undefined;
  const isResolved = resolution === undefined ? undefined : isRecord(resolution);
  const done = typeof category === 'string' ? category === 'done' : isResolved;
  return { id: idOf(status['id']), name: status['name'], done };
}
