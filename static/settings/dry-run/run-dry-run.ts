import { addDays, dayOf } from '../../../src/core/time/calendar-day';
import { allOf, comparesDay, isAnyOf, orderedBy, type Jql } from '../../../src/core/query/jql';
import { DRY_RUN_DAYS, dryRunOf, placesOf, type DryRunRules, type WouldRefuse } from '../../../src/core/policy/dry-run';
import type { Policy } from '../../../src/core/policy/policy';
import { mirrorInForce } from '../../../src/core/policy/waivers';
import { WAIVERS_PROPERTY } from '../../../src/core/installation/property-keys';
import type { Jira } from '../../../src/jira/port';
import { everyPage } from '../../../src/jira/search-all';
import type { IssueType } from '../../../src/jira/site';

/** Issues a step reads: one search and one bulk changelog. */
const STEP = 200;

/** Enough to tell what a mode will mean, in at most ten calls. */
const MOST_ISSUES = 1_000;

const DAY_MS = 86_400_000;

/** What the last 90 days say about a policy. */
export type DryRun = {
  /** Creations, or moves to the guarded status, that were judged. */
  readonly attempts: number;
  readonly refused: readonly WouldRefuse[];
  /** How many more would have been refused, were it not for a waiver or a pass that holds today. */
  readonly letPast: number;
  /** Items whose history Jira didn't give in a readable form; nothing is said about those. */
  readonly unread: number;
  /** There are more items than were looked at; the newest were. */
  readonly cut: boolean;
};

export type DryRunAsk = {
  readonly projectId: string;
  readonly policy: Policy;
  readonly types: readonly IssueType[];
  readonly nowMs: number;
  /** Called after each step with how many items were looked at. */
  readonly onProgress: (looked: number) => void;
  /** True as soon as nobody waits for the answer any more. */
  readonly isOver: () => boolean;
};

type Reads = Pick<Jira, 'search' | 'changelogs' | 'fields' | 'projectProperty'>;

/**
 * Judges the project's last 90 days by a policy that isn't saved yet, as the viewer, so that items hidden from them stay
 * hidden. Bounded: the newest items, step by step. `undefined` where it was given up. May throw `Refused`.
 */
export async function runDryRun(jira: Reads, ask: DryRunAsk): Promise<DryRun | undefined> {
  const [{ framing }, mirror] = await Promise.all([
    jira.fields(),
    jira.projectProperty(ask.projectId, WAIVERS_PROPERTY),
  ]);
  const fromMs = ask.nowMs - DRY_RUN_DAYS * DAY_MS;
  const rules: DryRunRules = {
    policy: ask.policy,
    waivers: mirrorInForce(mirror, ask.nowMs),
    fromMs,
    types: ask.types,
    fields: { framing: framing?.id },
  };
  const seen = new Set<string>();
  const found = { attempts: 0, refused: [] as WouldRefuse[], letPast: 0, unread: 0, cut: false };
  for await (const page of everyPage(jira, candidates(ask, fromMs), { pageSize: STEP })) {
    const issues = page.issues.map(({ issue }) => issue).filter(({ id }) => !seen.has(id));
    for (const { id } of issues) seen.add(id);
    const changelogs = await jira.changelogs(issues.map(({ id }) => id));
    if (ask.isOver()) return undefined;
    for (const issue of issues) {
      const entries = changelogs.get(issue.id);
      if (!entries) {
        found.unread += 1;
        continue;
      }
      const { attempts, refused, letPast } = dryRunOf({ issue, entries }, rules);
      found.attempts += attempts;
      found.refused.push(...refused);
      found.letPast += letPast;
    }
    found.unread += page.skipped;
    ask.onProgress(seen.size);
    if (seen.size >= MOST_ISSUES) {
      found.cut = page.nextPageToken !== undefined;
      break;
    }
  }
  return found;
}

/** New items where creation is guarded; everything that changed where a move is. A day more: zones read days apart. */
function candidates({ projectId, policy }: DryRunAsk, fromMs: number): Jql {
  const field = placesOf(policy).includes('gate') ? 'updated' : 'created';
  const from = comparesDay(field, '>=', addDays(dayOf(new Date(fromMs), 'UTC'), -1));
  return orderedBy(allOf(isAnyOf('project', [{ id: projectId }]), from), field, 'DESC');
}
