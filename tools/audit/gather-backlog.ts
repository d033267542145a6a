import type { RefinementRules } from '../../src/core/refinement/rules';
import type { Backlog, Candidate } from './backlog';
import { changeColumns } from './change-columns';
import type { ExportedIssue } from './exported-issue';
import type { Member, Skipped } from './members-of-export';
import { noEvidence } from './name-evidence';
import { readIssue } from './read-issue';
import { replay } from './replay';
import { addChanges, addHistory } from './issue-history';

/** A file whose first lines are all no issues is something else. */
const PATIENCE = 1000;

/** Goes through an export once and keeps of it what the audit at this moment needs. What can't be read is skipped. */
export async function gatherBacklog(
  members: AsyncIterable<Member>,
  { atMs, rules }: { readonly atMs: number; readonly rules: RefinementRules },
): Promise<Backlog> {
  const lines = new Map<string, number>();
  const types = new Map<string, number>();
  const candidates: Candidate[] = [];
  const done: string[] = [];
  const framings = new Map<string, { framing: NonNullable<ExportedIssue['facts']['framing']>; summary: string }>();
  const changes = changeColumns();
  const names = noEvidence();
  const skipped: Skipped[] = [];
  let issues = 0;

  for await (const member of members) {
    const issue = 'why' in member ? member : readIssue(member.value);
    const known = 'why' in issue ? undefined : lines.get(issue.key);
    if ('why' in issue || known !== undefined) {
      skipped.push({
        line: member.line,
        why: 'why' in issue ? issue.why : `${issue.key} was already on line ${known}`,
      });
      if (lines.size === 0 && skipped.length >= PATIENCE) break;
      continue;
    }
    lines.set(issue.key, member.line);
    names.learn(issue.facts);
    if (issue.createdMs > atMs) continue;
    issues += 1;
    const facts = replay(issue, atMs);
    types.set(facts.type.name, (types.get(facts.type.name) ?? 0) + 1);
    if (facts.framing) framings.set(issue.key, { framing: facts.framing, summary: facts.summary });
    if (names.isDone(facts.status)) {
      done.push(issue.key);
      addChanges(changes, issues, issue.entries, atMs);
      continue;
    }
    const history = addHistory(changes, issues, issue, { atMs, rules });
    candidates.push({ key: issue.key, facts, isWhole: issue.isWhole, ...history });
  }
  return { read: lines.size, issues, types, candidates, done, framings, changes, names, skipped };
}
