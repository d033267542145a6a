import { learnThreshold } from '../../src/core/learnt-threshold/learn-threshold';
import { refinementRules } from '../../src/core/policy/refinement-rules';
import { BadInput } from './bad-input';
import type { Backlog } from './backlog/backlog';
import { bytesOf } from './export/bytes-of';
import { gatherBacklog } from './backlog/gather-backlog';
import { judgeBacklog, type Question } from './judgement/judge-backlog';
import { linesOf } from './export/lines-of';
import { gatherLives } from './learning/gather-lives';
import { membersOf } from './export/members-of-export';
import type { Report } from './report/report';

/** Audits an export file. Throws `BadInput` where it can't be read or holds no issue at all. */
export async function audit(file: string, question: Question): Promise<Report> {
  const { atMs, policy } = question;
  const rules = refinementRules(policy);
  const backlog = await gatherBacklog(membersIn(file), { atMs, rules });
  if (backlog.read === 0) throw new BadInput(`${file}: ${whyNothing(backlog)}`);
  const report = judgeBacklog(backlog, question);
  if (!question.learn) return report;
  const known = { names: backlog.names, bulkEdits: backlog.changes.bulkEdits() };
  // What came after the export's end it can't tell, and years without a word in it are no years in which nothing was done.
  const endMs = Math.min(atMs, backlog.newestMs);
  const lives = await gatherLives(membersIn(file), { ...question, atMs: endMs }, known);
  return { ...report, learnt: learnThreshold(lives, endMs, policy.staleAfterDays) };
}

function membersIn(file: string) {
  return membersOf(linesOf(bytesOf(file)));
}

function whyNothing({ skipped: [first] }: Backlog): string {
  return first === undefined
    ? 'There is no issue in it. Export the issues again; a search without a result has none.'
    : `It is no Jira export, one issue a line or the JSON of a search. Line ${first.line}: ${first.why}.`;
}
