import { firstReadsOver } from '../../src/jira/first-reads';
import { jiraOver } from '../../src/jira/jira-over-rest';
import { closerLook } from '../../static/impact-framing/panel/closer-look';
import { saidIn } from '../../src/core/framing/said';
import { firstLook } from '../../static/impact-framing/panel/first-look';
import { loadEvidence } from '../../static/impact-framing/panel/load-evidence';
import { loadFacts } from '../../static/impact-framing/panel/load-facts';
import { loadWaits } from '../../static/impact-framing/panel/load-waits';
import type { BenchSite } from '../bench-site';

type Shown = { readonly id: string; readonly key: string; readonly projectId: string };

/**
 * Opens the panel of one item, asks for no proof, and waits for the closer look and for what the item waits for: the code of `static/impact-framing` between
 * the browser and Jira, drawing left out. Tells the calls until the summary could be painted.
 */
export async function viewPanel(site: BenchSite, shown: Shown): Promise<{ readonly firstCalls: number }> {
  const page = site.openPage();
  const { nowMs } = site.backlog;
  const at = { nowMs, timeZone: 'UTC' };
  const facts = await loadFacts(firstReadsOver(page), shown);
  if (!facts) throw new Error(`${shown.key} can't be seen.`);
  firstLook(facts, at, saidIn);
  const firstCalls = site.callsSoFar();
  const theApp = {
    readRecords: (payload: { issueIds: readonly string[] }) => site.ask('readRecords', payload),
    readBulkEdits: (payload: { issueIds: readonly string[] }) => site.ask('readBulkEdits', payload),
  };
  const jira = jiraOver(page);
  const [evidence] = await Promise.all([loadEvidence(jira, theApp, facts, nowMs, false), loadWaits(jira, facts.found)]);
  closerLook(facts, evidence, at);
  return { firstCalls };
}
