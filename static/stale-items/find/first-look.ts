import { Refused } from '../../../src/jira/refused';
import type { ReadFields } from '../../../src/jira/site';
import type { GadgetConfiguration } from '../gadget-configuration';
import { FIRST_ASK } from '../lists/list-ask';
import { rememberedFields } from '../remembered-fields';
import type { IndexView } from './index-clauses';
import { indexSource } from './index-source';
import type { ListPage } from './list-source';
import type { Reads } from './reads';
import { scopeClause } from './scope-clause';
import type { ScopeProjects } from './scope-projects';

/** Rows on a page. */
export const A_PAGE = 25;

/**
 * What the index shows first. Without a `page`, Jira refused the query: it names a project or filter that this viewer can't
 * see, or Jira doesn't know the index by name.
 */
export type Look = { readonly view: IndexView; readonly page?: ListPage | undefined };

/**
 * The first page, in three calls where the settings remember the site's fields, else in four. Fields that were remembered
 * are asked for anew where the answers that the index speaks of are in none of them: the app was installed anew.
 */
export async function firstLook(reads: Reads, configuration: GadgetConfiguration, nowMs: number): Promise<Look> {
  const { fields } = configuration;
  if (!fields) return lookWith(reads, configuration, await reads.jira.fields(), nowMs);
  const look = await lookWith(reads, configuration, rememberedFields(fields), nowMs);
  return missesAnswers(look) ? lookWith(reads, configuration, await reads.jira.fields(), nowMs) : look;
}

/** The same within the projects that turned out to be visible and on; what was found in them alone stays as it is. */
export async function secondLook(
  reads: Reads,
  configuration: GadgetConfiguration,
  look: Look,
  { on }: ScopeProjects,
): Promise<Look> {
  const ids = on.map(({ id }) => id);
  const chosen = configuration.scope.by === 'projects' ? new Set(configuration.scope.projectIds).size : Infinity;
  const { fields, nowMs } = look.view;
  if (ids.length === chosen) return look;
  const foundElsewhere = look.page?.items.some(({ facts }) => !ids.includes(facts.issue.projectId)) ?? true;
  if (foundElsewhere || configuration.scope.by === 'projects')
    return lookWith(reads, configuration, fields, nowMs, ids);
  return { ...look, view: viewOf(configuration, fields, nowMs, ids) };
}

async function lookWith(
  reads: Reads,
  configuration: GadgetConfiguration,
  fields: ReadFields,
  nowMs: number,
  projectIds?: readonly string[],
): Promise<Look> {
  const view = viewOf(configuration, fields, nowMs, projectIds);
  try {
    return { view, page: await indexSource(reads, view).page(FIRST_ASK, { size: A_PAGE }) };
  } catch (error) {
    if (error instanceof Refused && error.kind === 'invalid') return { view };
    throw error;
  }
}

function viewOf(
  configuration: GadgetConfiguration,
  fields: ReadFields,
  nowMs: number,
  projectIds?: readonly string[],
): IndexView {
  return { scope: scopeClause(configuration, fields, projectIds), listed: configuration, fields, nowMs };
}

function missesAnswers({ page }: Look): boolean {
  const answered = (page?.items ?? []).filter(({ facts }) => (facts.stored?.answered ?? 0) > 0);
  return answered.length > 0 && answered.every(({ facts }) => !facts.issue.framing);
}
