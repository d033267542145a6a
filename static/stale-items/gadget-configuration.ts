import * as v from 'valibot';
import { storedFields, type StoredFields } from './remembered-fields';
import { flag, id, ownObject, shortList, wholeNumber } from '../../src/core/schema-parts';

/** How often a gadget may read anew by itself, in minutes. */
export const REFRESH_MINUTES = [15, 30, 60] as const;

/** The days that a gadget may ask for on top of a project's policy. */
export const LEAST_DAYS = 1;
export const MOST_DAYS = 3650;

/** The most projects one gadget may look at. */
export const MOST_PROJECTS = 50;

/** Where a gadget looks: some projects, or what a saved filter finds for whoever looks. */
export type GadgetScope =
  | { readonly by: 'projects'; readonly projectIds: readonly string[] }
  | { readonly by: 'filter'; readonly filterId: string };

/** What one gadget on one dashboard was set up to show. It is shared; what it finds differs by viewer. */
export type GadgetConfiguration = {
  readonly scope: GadgetScope;
  /** Leaves out what was refined within so many days. The policy alone says what is stale (design, 2). */
  readonly thresholdDays?: number | undefined;
  /** Counts items in an active Sprint too; otherwise the Product Backlog alone. */
  readonly includeActiveSprints: boolean;
  /** Judges every open item, for sites where no rule and no mark says what is technical. */
  readonly allOpenItems: boolean;
  /** Minutes between readings; absent: only on request. */
  readonly refresh?: number | undefined;
  /** The site's fields as they were when the settings were saved; absent: each view asks for them. */
  readonly fields?: StoredFields | undefined;
};

/** A configuration, or why a value is none: a sentence for whoever may edit the dashboard. */
export type ParsedConfiguration = { readonly configuration: GadgetConfiguration } | { readonly problem: string };

const stored = v.pipe(
  ownObject({
    projectIds: v.exactOptional(v.pipe(shortList(id, MOST_PROJECTS), v.minLength(1, 'must name a project'))),
    filterId: v.exactOptional(id),
    thresholdDays: v.exactOptional(wholeNumber(LEAST_DAYS, MOST_DAYS)),
    includeActiveSprints: v.optional(flag, false),
    allOpenItems: v.optional(flag, false),
    fields: v.exactOptional(storedFields),
    refresh: v.exactOptional(v.picklist(REFRESH_MINUTES, `must be one of ${REFRESH_MINUTES.join(', ')}`)),
  }),
  v.check(
    ({ projectIds, filterId }) => (projectIds === undefined) !== (filterId === undefined),
    'must name either projects or a filter',
  ),
);

type Stored = v.InferInput<typeof stored>;

/**
 * Reads `extension.gadgetConfiguration`, whoever stored it: ids and choices alone, never a query. Absent is a gadget
 * that nobody set up yet; anything unknown, inherited or oversized is a problem.
 */
export function parseConfiguration(value: unknown): ParsedConfiguration | undefined {
  if (value === undefined || value === null) return undefined;
  const parsed = v.safeParse(stored, value, { abortEarly: true });
  if (!parsed.success) return { problem: sentenceOf(parsed.issues[0]) };
  const { projectIds = [], filterId, ...choices } = parsed.output;
  const scope: GadgetScope =
    filterId === undefined ? { by: 'projects', projectIds: [...new Set(projectIds)] } : { by: 'filter', filterId };
  return { configuration: { scope, ...choices } };
}

/** The configuration as the dashboard keeps it. */
export function toStored({ scope, thresholdDays, refresh, fields, ...choices }: GadgetConfiguration): Stored {
  return {
    ...(scope.by === 'filter' ? { filterId: scope.filterId } : { projectIds: [...scope.projectIds] }),
    ...(thresholdDays === undefined ? {} : { thresholdDays }),
    ...choices,
    ...(fields === undefined ? {} : { fields: { ...fields, estimates: [...fields.estimates] } }),
    ...(refresh === undefined ? {} : { refresh: v.parse(v.picklist(REFRESH_MINUTES), refresh) }),
  };
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const subject = path === null ? 'The settings' : `“${path.slice(0, 100)}”`;
  return `This gadget's settings can't be read: ${subject} ${issue.message}. Configure the gadget again.`;
}
