import { livedItem, type LivedItem } from '../../../src/core/learnt-threshold/lived-item';
import { looksTechnical } from '../../../src/core/technical-rule/looks-technical';
import type { BulkEdits } from '../../../src/core/refinement/bulk-edit';
import { refinementRules } from '../../../src/core/policy/refinement-rules';
import { projectOf, type NameEvidence } from '../backlog/name-evidence';
import { replay } from '../backlog/replay';
import type { ExportedIssue } from '../export/exported-issue';
import type { Member } from '../export/members-of-export';
import { readAuthor } from '../export/read-author';
import { readEntry } from '../export/read-changelog';
import { readComments } from '../export/read-comments';
import { readIssue } from '../export/read-issue';
import { isTechnicalIn, type Question } from '../judgement/judge-backlog';

/** What the first way through an export found out: it takes the whole of it to know a bulk edit, or a done status. */
type Known = { readonly names: NameEvidence; readonly bulkEdits: BulkEdits };

/**
 * Goes through an export once more, for the lives of the issues that the question is about, open or done. What can't be
 * read, or isn't whole, is left out: the first way through told of it.
 */
export async function gatherLives(
  members: AsyncIterable<Iterable<Member>>,
  question: Question,
  known: Known,
): Promise<readonly LivedItem[]> {
  const lives = new Map<string, LivedItem>();
  for await (const some of members) {
    for (const member of some) {
      const issue = 'why' in member ? member : readIssue(member.value);
      if ('why' in issue || lives.has(issue.key)) continue;
      const life = lifeOf(issue, question, known);
      if (life) lives.set(issue.key, life);
    }
  }
  return [...lives.values()];
}

function lifeOf(
  issue: ExportedIssue,
  { atMs, policy, scope }: Question,
  { names, bulkEdits }: Known,
): LivedItem | undefined {
  const comments = readComments(issue.commentPage);
  if (issue.createdMs > atMs || !issue.hasWholeChangelog || !comments?.isWhole) return undefined;
  const facts = replay(issue, atMs);
  const suggested = scope.suggested && looksTechnical(facts.summary).length > 0;
  if (!scope.all && !suggested && !isTechnicalIn(names, facts, policy)) return undefined;
  const lived = {
    createdAtMs: issue.createdMs,
    creator: readAuthor(issue.creator),
    entries: issue.entries.map(readEntry),
    comments: comments.comments,
    nowMs: atMs,
    rules: refinementRules(policy),
    bulkEdits,
  };
  return livedItem(lived, facts.status, (status) => names.isDone(status, projectOf(issue.key)));
}
