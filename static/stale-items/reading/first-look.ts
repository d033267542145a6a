import { Refused } from '../../../src/jira/refused';
import type { ReadFields } from '../../../src/jira/site';
import type { GadgetConfiguration } from '../gadget-configuration';
import { FIRST_ASK, isAskedFor, type ListAsk } from '../lists/list-ask';
import type { Listed } from '../lists/list';
import { rememberedFields } from '../remembered-fields';
import { itemsAskedFor, sortedBy, type IndexView, type KnownItems } from '../index/index-clauses';
import { indexSource } from '../index/index-source';
import type { JudgedItem } from '../items/judged-item';
import type { ListPage } from '../index/list-source';
import type { Reads } from '../items/reads';
import { scopeClause } from '../index/scope-clause';
import type { ScopeProjects } from '../items/scope-projects';

/** Rows that one search brings to a page. */
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
export async function firstLook(
  reads: Reads,
  configuration: GadgetConfiguration,
  nowMs: number,
  known: KnownItems,
): Promise<Look> {
  const { fields } = configuration;
  const lookWith = (siteFields: ReadFields) => lookAt(reads, viewOf(configuration, siteFields, nowMs, known));
  if (!fields) return lookWith(await reads.jira.fields());
  const look = await lookWith(rememberedFields(fields));
  return missesAnswers(look) ? lookWith(await reads.jira.fields()) : look;
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
  const { fields, nowMs, known } = look.view;
  const view = viewOf(configuration, fields, nowMs, known, ids);
  if (ids.length === chosen) return look;
  const foundElsewhere = look.page?.items.some(({ facts }) => !ids.includes(facts.issue.projectId)) ?? true;
  if (foundElsewhere || configuration.scope.by === 'projects') return lookAt(reads, view);
  return { ...look, view };
}

/**
 * The same, right about rows that their own history shows to be somewhere else by now, though the index doesn't know it yet.
 */
export function withEvidence({ view, page }: Look): Look {
  const unknown = page?.items.filter(({ facts }) => !view.known?.has(facts.issue.id)) ?? [];
  const gone = goneFrom(FIRST_ASK, unknown, view.listed);
  if (!page || gone.length === 0) return { view, page };
  const known = new Map([...(view.known ?? []), ...gone.map((item) => [item.facts.issue.id, item] as const)]);
  const now = { ...view, known };
  const jql = sortedBy(itemsAskedFor(FIRST_ASK, now), FIRST_ASK.sorting);
  const counted = page.counted && { count: Math.max(0, page.counted.count - gone.length), jql };
  return { view: now, page: { ...page, counted } };
}

/** Rows that are not in the list in which the index found them; one that nobody could judge yet stays. */
export function goneFrom(ask: ListAsk, items: readonly JudgedItem[], listed: Listed): readonly JudgedItem[] {
  return items.filter((item) => item.evidence !== 'contradicted' && !isAskedFor(ask, item, listed));
}

async function lookAt(reads: Reads, view: IndexView): Promise<Look> {
  try {
    return { view, page: await indexSource(reads, view).page(FIRST_ASK, { size: A_PAGE, isUncounted: true }) };
  } catch (error) {
    if (error instanceof Refused && error.kind === 'invalid') return { view };
    throw error;
  }
}

function viewOf(
  configuration: GadgetConfiguration,
  fields: ReadFields,
  nowMs: number,
  known: KnownItems | undefined,
  projectIds?: readonly string[],
): IndexView {
  return { scope: scopeClause(configuration, fields, projectIds), listed: configuration, fields, nowMs, known };
}

function missesAnswers({ page }: Look): boolean {
  const answered = (page?.items ?? []).filter(({ stored }) => (stored?.answered ?? 0) > 0);
  return answered.length > 0 && answered.every(({ facts }) => !facts.issue.framing);
}
