import type { SweptProject } from '../../../src/contract';
import { dayOf } from '../../../src/core/time/calendar-day';
import { allOf, anyOf, comparesDay, isAnyOf, isText, OPEN, type JqlClause } from '../../../src/core/query/jql';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { pinnedOn } from '../../../src/core/set-up/set-up-record';
import { ruleNeeds, ruleStanding } from '../../../src/core/set-up/rule-standing';
import type { FramingState } from '../../../src/core/framing/framing';
import { Refused } from '../../../src/jira/refused';
import { countItems } from '../count-items';
import type { HealthContext, SiteContext } from '../health/check';
import { fieldOnForms } from '../health/checks/field-on-forms';
import type { CountId, StandId, Standing } from './columns';
import type { ListedProject } from '../policy/load-projects';
import { FACTS_TEXTS } from './texts';

/** A number with the query that finds what it counts, or why there is none. */
export type CountOfItems =
  { readonly count: number; readonly isAbout: boolean; readonly query: JqlClause } | { readonly unknown: string };

/** How a project is doing, as the viewer can see it. */
export type ProjectFacts = Readonly<Record<CountId, CountOfItems>> & Readonly<Record<StandId, Standing>>;

/** What was read once for all projects. */
export type SiteFacts = {
  /** Whether Jira's search knows what Stakes keeps on items. */
  readonly isIndexed: boolean;
  /** By project id; one that isn't there was never swept. */
  readonly swept: ReadonlyMap<string, SweptProject>;
  /** The record of what Stakes set up, by project id. */
  readonly records: ReadonlyMap<string, unknown>;
};

/** The states in which all four questions are answered, here or by the parent. */
const FRAMED_STATES: readonly FramingState[] = ['framed', 'thin', 'inherited'];

/** What each number counts: open items of the project that the background check found technical, and of those some. */
function countQueries(projectId: string, nowMs: number): Readonly<Record<CountId, JqlClause>> {
  const today = dayOf(new Date(nowMs), 'UTC');
  const technical = allOf(isAnyOf('project', [{ id: projectId }]), OPEN, isText('stakesTechnical', 'yes'));
  return {
    technical,
    framed: allOf(technical, anyOf(FRAMED_STATES.map((state) => isText('stakesFraming', state)))),
    notRefined: allOf(technical, comparesDay('stakesStaleOn', '<=', today)),
    overdue: allOf(technical, isText('stakesFraming', 'later'), comparesDay('stakesAnswersDue', '<', today)),
  };
}

type Looking = Omit<SiteContext, 'projects'>;

/** Looks at one project: its numbers by the index, and whether what its settings count on is set up. */
export async function lookAtProject(
  context: Looking,
  { id, stored }: Pick<ListedProject, 'id' | 'stored'>,
  site: SiteFacts,
): Promise<ProjectFacts> {
  const { policy } = policyInForce(stored);
  const queries = countQueries(id, context.nowMs());
  const unknown = whyUnknown(id, site);
  const count = (which: CountId) => countOf(context, queries[which], unknown);
  const [technical, framed, notRefined, overdue, project] = await Promise.all([
    count('technical'),
    count('framed'),
    count('notRefined'),
    count('overdue'),
    orUnknown(async () => (await context.jira.project(id)) ?? 'unknown'),
  ]);
  const inProject = project === 'unknown' ? undefined : { ...context, project, policy, mayAdministerSite: true };
  const [rule, field] = await Promise.all([
    orUnknown(async () => (inProject ? ruleIn(inProject) : 'unknown')),
    orUnknown(async () => (inProject ? fieldIn(inProject) : 'unknown')),
  ]);
  const panel = pinnedOn(site.records.get(id)) === undefined ? 'missing' : 'on';
  return { technical, framed, notRefined, overdue, rule, field, panel };
}

/** A query over what search doesn't know, or what nobody noted yet, finds nothing without an error: that is no zero. */
function whyUnknown(id: string, { isIndexed, swept }: SiteFacts): string | undefined {
  if (!isIndexed) return FACTS_TEXTS.notIndexed;
  return swept.get(id)?.last === undefined ? FACTS_TEXTS.notSwept : undefined;
}

async function countOf({ jira }: Looking, query: JqlClause, unknown: string | undefined): Promise<CountOfItems> {
  if (unknown !== undefined) return { unknown };
  try {
    const { count, isAbout } = await countItems(jira, query);
    return { count, isAbout, query };
  } catch (error) {
    if (error instanceof Refused) return { unknown: error.message };
    throw error;
  }
}

/** Whether the rule stands wherever the policy counts on it. */
async function ruleIn({ setUp, project, policy }: HealthContext): Promise<Standing> {
  const needs = ruleNeeds(policy, project.issueTypes);
  if (needs.length === 0) return 'none';
  const stands = await Promise.all(
    needs.map(async ({ need, typeIds }) =>
      (await setUp.workflowsOf(project.id, typeIds)).every((workflow) => {
        const { wanting, unmet } = ruleStanding(workflow, [need]);
        return wanting.length === 0 && unmet.length === 0;
      }),
    ),
  );
  return stands.every(Boolean) ? 'on' : 'missing';
}

async function fieldIn(context: HealthContext): Promise<Standing> {
  const marks = (await fieldOnForms.look(context)).map(({ mark }) => mark);
  if (marks.includes('wrong')) return 'missing';
  return marks.includes('good') ? 'on' : 'none';
}

/** What Jira declines to tell is unknown. */
async function orUnknown<T>(read: () => Promise<T>): Promise<T | 'unknown'> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refused) return 'unknown';
    throw error;
  }
}
