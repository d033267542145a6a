import { jiraOver } from '../../src/jira/jira-over-rest';
import { readGadget } from '../../static/stale-items/reading/read-gadget';
import type { Reads } from '../../static/stale-items/items/reads';
import type { GadgetConfiguration } from '../../static/stale-items/gadget-configuration';
import { toRemember } from '../../static/stale-items/remembered-fields';
import type { BenchSite } from '../bench-site';

/** What one view of the gadget came to: the calls until its first rows, and how many items it calls stale. */
export type GadgetView = { readonly firstCalls: number; readonly stale: number };

/** What the gadget reads with, on a page of its own. */
export function gadgetReads(site: BenchSite): Reads {
  return {
    jira: jiraOver(site.openPage()),
    readRecords: (payload) => site.ask('readRecords', payload),
    readBulkEdits: (payload) => site.ask('readBulkEdits', payload),
  };
}

/** The gadget over every project, as its settings are saved: with the site's fields remembered. */
export async function savedGadget(site: BenchSite): Promise<GadgetConfiguration> {
  const fields = toRemember(await site.openPage().fields());
  const scope = { by: 'projects', projectIds: site.projectIds } as const;
  return { scope, includeActiveSprints: false, allOpenItems: false, fields };
}

/**
 * Opens the gadget and waits until nothing is left to read: the code of `static/stale-items` between the browser and Jira,
 * in the order in which its views call it. Drawing alone is left out, so no browser is needed.
 */
export async function viewGadget(site: BenchSite, configuration: GadgetConfiguration): Promise<GadgetView> {
  const reads = gadgetReads(site);
  let firstCalls: number | undefined;
  let completing: Promise<unknown> | undefined;
  let stale: number | undefined;
  for await (const findings of readGadget(reads, configuration, site.backlog.nowMs)) {
    firstCalls ??= site.callsSoFar();
    if (findings.kind !== 'found') throw new Error('The gadget found nothing to look at.');
    const { projects, first, source, numbers, reading } = findings;
    if (reading) throw new Error('The gadget did not go by the index.');
    if (projects) completing ??= source.completed(first.items, projects);
    stale = numbers.lists['not-refined']?.count;
  }
  await completing;
  if (firstCalls === undefined || stale === undefined) throw new Error('The gadget came to no end.');
  return { firstCalls, stale };
}
