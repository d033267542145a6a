import { refinementFacts } from '../../../src/core/stakes/assessment';
import { deferralsOf, type Deferral } from '../../../src/core/refinement/deferrals';
import type { ProofRow } from '../../../src/core/refinement/proof';
import { proofWithDeferrals } from '../../../src/core/refinement/proof-with-deferrals';
import { issueSprints } from '../../../src/jira/issue-sprints';
import { judgeItems } from './judge-items';
import { proofOf, type JudgedItem } from './judged-item';
import type { Reads } from './reads';
import type { ScopeProjects } from './scope-projects';

/** An item as everything that happened to it shows it, row by row, newest first. */
export type ProvenItem = {
  readonly item: JudgedItem;
  readonly rows: readonly ProofRow[];
  /** How often it was put off, oldest first. */
  readonly deferrals: readonly Deferral[];
};

/**
 * Reads everything about one item for its proof, as the panel does: its whole changelog and comments, the site's ledger of
 * bulk edits with what people said of them, the records, and the sprints that it left undone. Bulk edits that the list was
 * made with stay known, because the ledger may not have them yet.
 */
export async function proveItem(
  reads: Reads,
  item: JudgedItem,
  { on }: ScopeProjects,
  nowMs: number,
): Promise<ProvenItem> {
  const { issue, bulkEdits } = item.facts;
  const found = await reads.jira.issue(issue.id);
  const atMs = Math.max(nowMs, item.facts.nowMs);
  const read = found ? [found] : [];
  const [judged] = (await judgeItems(reads, read, on, atMs, { ledgerBeside: bulkEdits })).items;
  if (!found || !judged) return { item, rows: proofOf(item), deferrals: [] };
  const { sprint } = await reads.jira.fields();
  const sprints = await issueSprints(reads.jira, found, judged.facts.entries, sprint?.id);
  const facts = refinementFacts(judged.facts);
  const deferrals = deferralsOf({ ...facts, discussed: facts.discussed ?? [], ...sprints });
  return { item: judged, rows: proofWithDeferrals(proofOf(judged), deferrals), deferrals };
}
