import type { Framing } from '../../../src/core/framing/framing';
import type { Backlog, Candidate } from './backlog';
import { changeColumns } from './change-columns';
import type { ExportedIssue } from '../export/exported-issue';
import { entryKinds } from './entry-kinds';
import { addHistory, type Vantage } from './issue-history';
import type { Member, Skipped } from '../export/members-of-export';
import { noEvidence, projectOf } from './name-evidence';
import { readAuthor } from '../export/read-author';
import { readComments } from '../export/read-comments';
import { readIssue } from '../export/read-issue';
import { replay } from './replay';

/** A file whose first lines are all no issues is something else. */
const PATIENCE = 1000;

/** Goes through an export once and keeps of it what the audit at this moment needs. What can't be read is skipped. */
export async function gatherBacklog(members: AsyncIterable<Iterable<Member>>, vantage: Vantage): Promise<Backlog> {
  const lines = new Map<string, number>();
  const skipped: Skipped[] = [];
  const { add, backlog } = gathering(vantage);

  function whySkipped(member: Member): string | undefined {
    const issue = 'why' in member ? member : readIssue(member.value);
    if ('why' in issue) return issue.why;
    const known = lines.get(issue.key);
    if (known !== undefined) return `${issue.key} was already on line ${known}`;
    const why = add(issue);
    if (why === undefined) lines.set(issue.key, member.line);
    return why;
  }

  for await (const some of members) {
    for (const member of some) {
      const why = whySkipped(member);
      if (why !== undefined) skipped.push({ line: member.line, why });
    }
    if (lines.size === 0 && skipped.length >= PATIENCE) break;
  }
  return { ...backlog(), read: lines.size, skipped };
}

function gathering(vantage: Vantage) {
  const types = new Map<string, number>();
  const candidates: Candidate[] = [];
  const done: string[] = [];
  const framings = new Map<string, { framing: Framing; summary: string }>();
  const changes = changeColumns();
  const names = noEvidence();
  const kindOf = entryKinds(vantage.rules);
  let issues = 0;
  let newestMs = -Infinity;

  /** Tells why, where the issue can't be judged. */
  function add(issue: ExportedIssue): string | undefined {
    const { key, createdMs, entries, hasWholeChangelog } = issue;
    names.learn(issue.facts, projectOf(key));
    newestMs = Math.max(newestMs, createdMs, issue.updatedMs ?? createdMs);
    if (createdMs > vantage.atMs) return undefined;
    const facts = replay(issue, vantage.atMs);
    // A status of the past may turn out to be another than it seems, once the whole export is read.
    const isDone = facts.status.done === true;
    const comments = readComments(issue.commentPage);
    if (!isDone && !comments) return `${key} has a comment without a moment`;
    issues += 1;
    types.set(facts.type.name, (types.get(facts.type.name) ?? 0) + 1);
    if (facts.framing) framings.set(key, { framing: facts.framing, summary: facts.summary });
    // What is done can't be stale, but what happened to it may be part of a bulk edit.
    const happened = { entries, comments: comments?.comments ?? [] };
    const added = addHistory(changes, issues, happened, vantage, kindOf);
    newestMs = Math.max(newestMs, added.touchedMs);
    if (isDone) {
      done.push(key);
    } else {
      const isWhole = hasWholeChangelog && comments?.isWhole === true;
      const baseline = { atMs: createdMs, by: readAuthor(issue.creator)?.accountId };
      candidates.push({ key, facts, isWhole, baseline, ...added, touchedMs: Math.max(createdMs, added.touchedMs) });
    }
    return undefined;
  }
  return { add, backlog: () => ({ issues, types, candidates, done, framings, changes, names, newestMs }) };
}
