import type { Author } from '../../src/core/history';
import { parseFraming } from '../../src/core/framing/parse-framing';
import type { Framing } from '../../src/core/framing/framing';
import type { Named } from '../../src/core/issue';
import { eachOf, idOf, isRecord, member, textOf } from '../../src/jira/decoders/json';
import { momentMs } from '../../src/jira/decoders/moment';
import type { ExportedIssue, IssueFacts } from './exported-issue';
import { readAuthor } from './read-author';
import { readChangelog } from './read-changelog';
import { readComments } from './read-comments';
import { readLevel } from './read-level';

/** An issue of an export, or why it can't be read, in a few words. */
export function readIssue(value: unknown): ExportedIssue | { readonly why: string } {
  if (!isRecord(value)) return { why: 'no issue but some other JSON' };
  const key = textOf(member(value, 'key'));
  const fields = member(value, 'fields');
  if (!key || !isRecord(fields)) return { why: 'no issue: it has no key or no fields' };
  const createdMs = momentMs(member(fields, 'created'));
  const facts = factsIn(fields);
  const changelog = readChangelog(member(value, 'changelog'));
  const comments = readComments(member(fields, 'comment'));
  if (createdMs === undefined) return { why: `${key} does not say when it was created (field created)` };
  if ('why' in facts) return { why: `${key} ${facts.why}` };
  if (changelog === undefined) return { why: `${key} has a changelog entry without a moment or items` };
  if (comments === undefined) return { why: `${key} has a comment without a moment` };
  return {
    key,
    createdMs,
    creator: readCreator(fields),
    facts,
    entries: changelog.entries,
    comments: comments.comments,
    isWhole: changelog.isWhole && comments.isWhole,
  };
}

function readCreator(fields: unknown): Author | undefined {
  return readAuthor(member(fields, 'creator')) ?? readAuthor(member(fields, 'reporter'));
}

function factsIn(fields: Readonly<Record<string, unknown>>): IssueFacts | { readonly why: string } {
  const status = textOf(member(fields, 'status', 'name'));
  const type = namedIn(member(fields, 'issuetype'));
  if (status === undefined) return { why: 'has no status (field status)' };
  if (type === undefined) return { why: 'has no issue type (field issuetype)' };
  const category = textOf(member(fields, 'status', 'statusCategory', 'key'));
  return {
    summary: textOf(member(fields, 'summary')) ?? '',
    status: { name: status, done: category === undefined ? undefined : category === 'done' },
    type: { ...type, level: readLevel(member(fields, 'issuetype')) },
    labels: eachOf(member(fields, 'labels'), textOf),
    components: eachOf(member(fields, 'components'), namedIn),
    parent: parentIn(member(fields, 'parent')),
    framing: framingIn(fields),
  };
}

function namedIn(value: unknown): Named | undefined {
  const name = textOf(member(value, 'name'));
  return name === undefined ? undefined : { id: idOf(member(value, 'id')), name };
}

function parentIn(value: unknown): IssueFacts['parent'] {
  const key = textOf(member(value, 'key'));
  return key ? { id: idOf(member(value, 'id')), key } : undefined;
}

/** An export doesn't say which field is the app's own: it is the one whose value reads as a framing. */
function framingIn(fields: Readonly<Record<string, unknown>>): Framing | undefined {
  for (const id in fields) {
    if (!id.startsWith('customfield_') || !isRecord(fields[id])) continue;
    const read = parseFraming(fields[id]);
    if ('framing' in read && Object.keys(read.framing).length > 0) return read.framing;
  }
  return undefined;
}
