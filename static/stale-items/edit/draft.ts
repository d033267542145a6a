import {
  LEAST_DAYS,
  MOST_DAYS,
  MOST_PROJECTS,
  type GadgetConfiguration,
  type GadgetScope,
} from '../gadget-configuration';
import { EDIT_TEXTS } from './texts';

/** The settings as somebody types them; both kinds of scope are kept, so that switching to and fro loses nothing. */
export type Draft = {
  readonly by: GadgetScope['by'];
  readonly projectIds: readonly string[];
  readonly filterId: string | undefined;
  /** As typed; absent: the policy's days alone. */
  readonly days: string | undefined;
  readonly includeActiveSprints: boolean;
  readonly allOpenItems: boolean;
};

/** What is wrong, by the part of the form that can put it right. */
export type Problems = { readonly [Part in 'projects' | 'filter' | 'days']?: string };

/** The form as it opens. A gadget that nobody set up reads the backlog. */
export function draftOf(before: GadgetConfiguration | undefined): Draft {
  const { scope } = before ?? {};
  return {
    by: scope?.by ?? 'projects',
    projectIds: scope?.by === 'projects' ? scope.projectIds : [],
    filterId: scope?.by === 'filter' ? scope.filterId : undefined,
    days: before?.thresholdDays?.toString(),
    includeActiveSprints: before?.includeActiveSprints ?? false,
    allOpenItems: before?.allOpenItems ?? false,
  };
}

/** The settings that the form stands for, or every problem it has at once. */
export function configurationOf(draft: Draft): GadgetConfiguration | { readonly problems: Problems } {
  const { days, includeActiveSprints, allOpenItems } = draft;
  const scope = scopeOf(draft);
  const thresholdDays = days === undefined ? undefined : daysOf(days);
  const badDays = days !== undefined && thresholdDays === undefined;
  if ('problems' in scope || badDays) {
    const ofDays = badDays ? { days: EDIT_TEXTS.badDays(LEAST_DAYS, MOST_DAYS) } : {};
    return { problems: { ...('problems' in scope ? scope.problems : {}), ...ofDays } };
  }
  return { scope, thresholdDays, includeActiveSprints, allOpenItems };
}

function scopeOf({ by, projectIds, filterId }: Draft): GadgetScope | { readonly problems: Problems } {
  if (by === 'filter') {
    return filterId === undefined ? { problems: { filter: EDIT_TEXTS.noFilter } } : { by, filterId };
  }
  if (projectIds.length === 0) return { problems: { projects: EDIT_TEXTS.noProjects } };
  if (projectIds.length > MOST_PROJECTS) return { problems: { projects: EDIT_TEXTS.tooMany(MOST_PROJECTS) } };
  return { by, projectIds };
}

function daysOf(typed: string): number | undefined {
  const days = /^\s*\d{1,5}\s*$/.test(typed) ? Number(typed) : NaN;
  return days >= LEAST_DAYS && days <= MOST_DAYS ? days : undefined;
}
