import { ISSUE_PROPERTY, POLICY_PROPERTY } from '../core/property-keys';
import { allOf, isAnyOf, OPEN, orderedBy } from '../core/jql';
import { policyInForce } from '../core/policy/policy-in-force';
import type { Ports } from './ports';
import { mirrorWaivers } from './mirror-waivers';
import { deriveAll, isUpToDate } from './reassess';

/** Issues one job looks at; the next page is a job of its own, so that no job runs out of time. */
const PAGE = 100;

/** One step of a sweep: a page of a project's open issues. */
export type SweepStep = { readonly projectId: string; readonly pageToken?: string | undefined };

/**
 * Projects that switched Stakes on, whatever the mode. A policy that says `version: 1` and can't be read is switched on,
 * too; one that doesn't even say that, Jira can't find.
 */
export async function projectsToSweep({ jiraAsApp }: Ports): Promise<readonly SweepStep[]> {
  const projects = await jiraAsApp.projects({
    propertyQuery: `[${POLICY_PROPERTY}].version=1`,
    property: POLICY_PROPERTY,
  });
  return projects
    .filter(({ property }) => policyInForce(property).policy.enforcement !== 'off')
    .map(({ id }) => ({ projectId: id }));
}

/** What a step left to do: the next step, if there is one, and how many issues Jira did not let it write. */
export type SweepResult = { readonly next?: SweepStep | undefined; readonly notWritten: number };

/**
 * Re-derives the `stakes` property of one page of a project's open issues and writes what differs. Running a step again
 * changes nothing; what was not written is written by a later sweep. Throws `Refused` as soon as Jira is unavailable: then
 * the same step must be run again. Where the project has Stakes off, there is nothing more to do.
 */
export async function sweepStep(ports: Ports, { projectId, pageToken }: SweepStep): Promise<SweepResult> {
  const openInProject = orderedBy(allOf(isAnyOf('project', [{ id: projectId }]), OPEN), 'created', 'ASC');
  const page = await ports.jiraAsApp.search(openInProject, { comments: true, stakes: true, pageSize: PAGE, pageToken });
  const derived = await deriveAll(ports, projectId, page.issues);
  if (!derived) return { notWritten: 0 };
  if (pageToken === undefined) await mirrorWaivers(ports, projectId);
  const differing = new Map(
    page.issues.flatMap(({ issue, stakes: stored }) => {
      const stakes = derived.get(issue.id);
      return stakes && !isUpToDate(stored, stakes) ? [[issue.id, stakes] as const] : [];
    }),
  );
  const failed = differing.size > 0 ? await ports.jiraAsApp.saveIssueProperties(ISSUE_PROPERTY, differing) : [];
  const unavailable = failed.find(({ refused }) => refused.kind === 'unavailable');
  if (unavailable) throw unavailable.refused;
  const { nextPageToken } = page;
  return { next: nextPageToken ? { projectId, pageToken: nextPageToken } : undefined, notWritten: failed.length };
}
