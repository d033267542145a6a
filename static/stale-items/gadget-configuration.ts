import { eachOf, idOf, jsonIn, listOf, member, textOf } from '../../src/jira/decoders/json';
import { fieldsIn, type StoredFields } from './remembered-fields';

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
  /** Leaves out what was refined within so many days. The policy alone says what is stale. */
  readonly thresholdDays?: number | undefined;
  /** Counts items in an active Sprint too; otherwise the Product Backlog alone. */
  readonly includeActiveSprints: boolean;
  /** Judges every open item, for sites where no rule and no mark says what is technical. */
  readonly allOpenItems: boolean;
  /** The site's fields as they were when the settings were saved; absent: each view asks for them. */
  readonly fields?: StoredFields | undefined;
};

/**
 * A configuration, with a sentence where a part that changes what is shown had to be left out; or why a value is none. Each
 * sentence is for whoever may edit the dashboard.
 */
export type ParsedConfiguration =
  { readonly configuration: GadgetConfiguration; readonly doubt?: string } | { readonly problem: string };

/** What a dashboard stores. */
type Stored = {
  projectIds?: string[];
  filterId?: string;
  thresholdDays?: number;
  includeActiveSprints: boolean;
  allOpenItems: boolean;
  fields?: StoredFields;
};

/**
 * Reads `extension.gadgetConfiguration` as far as it goes. In which form it comes back isn't documented, and anybody may
 * have stored it: an object or its JSON text, numbers and flags as such or as text, among members of Jira's own. Nothing,
 * or an object without any member of ours, is a gadget that nobody set up yet. Ids and choices alone are read, never a query.
 */
export function parseConfiguration(value: unknown): ParsedConfiguration | undefined {
  const stored = typeof value === 'string' ? jsonIn(value) : value;
  if (!MEMBERS.some((name) => isGiven(member(stored, name)))) return undefined;
  const scope = scopeIn(stored);
  if ('problem' in scope) return { problem: `This gadget's settings can't be read: ${scope.problem} ${AGAIN}` };
  const unread: string[] = [];
  const read = <T>(name: Exclude<keyof Stored, 'projectIds' | 'filterId'>, how: (given: unknown) => T | undefined) => {
    const given = member(stored, name);
    const understood = how(given);
    if (understood === undefined && isGiven(given)) unread.push(NAMES[name]);
    return understood;
  };
  const thresholdDays = read('thresholdDays', daysIn);
  const includeActiveSprints = read('includeActiveSprints', flagIn) ?? false;
  const allOpenItems = read('allOpenItems', flagIn) ?? false;
  const fields = fieldsIn(member(stored, 'fields'));
  const lost = [...scope.lost, ...(unread.length > 0 ? [`${unread.join(' and ')} can't be read.`] : [])];
  return {
    configuration: {
      scope: scope.scope,
      ...(thresholdDays === undefined ? {} : { thresholdDays }),
      includeActiveSprints,
      allOpenItems,
      ...(fields === undefined ? {} : { fields }),
    },
    ...(lost.length > 0 ? { doubt: `Of this gadget's settings, ${lost.join(' ')} ${AGAIN}` } : {}),
  };
}

const AGAIN = 'Configure the gadget again.';

/** Every member that is read, by what the settings' form calls it; the site's fields are nothing that people set. */
const NAMES = {
  projectIds: 'the projects',
  filterId: 'the filter',
  thresholdDays: 'the days',
  includeActiveSprints: 'the choice about active Sprints',
  allOpenItems: 'the choice about all open items',
  fields: 'the fields',
} as const satisfies Record<keyof Stored, string>;

const MEMBERS = Object.keys(NAMES);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

type ReadScope = { readonly scope: GadgetScope; readonly lost: readonly string[] } | { readonly problem: string };

/** A filter goes before projects: only the settings' form makes the choice, and it keeps one of the two. */
function scopeIn(stored: unknown): ReadScope {
  const filterId = numericId(member(stored, 'filterId'));
  if (filterId !== undefined) return { scope: { by: 'filter', filterId }, lost: [] };
  const given = member(stored, 'projectIds');
  const list = listOf(given) ?? (isGiven(given) ? [given] : []);
  // Measured before its members are looked at, so that a huge one costs nothing.
  const projectIds = [...new Set(eachOf(list.slice(0, MOST_PROJECTS), numericId))];
  if (projectIds.length === 0) {
    const isNamed = list.length > 0 || isGiven(member(stored, 'filterId'));
    return {
      problem: isNamed ? 'what it names is neither projects nor a filter.' : 'no project and no filter is chosen.',
    };
  }
  const isWhole = list.length <= MOST_PROJECTS && list.every((one) => numericId(one) !== undefined);
  return {
    scope: { by: 'projects', projectIds },
    lost: isWhole ? [] : [`${projectIds.length} of ${list.length} projects can be read.`],
  };
}

function numericId(value: unknown): string | undefined {
  const text = idOf(value);
  return text !== undefined && /^\d{1,19}$/.test(text) ? text : undefined;
}

function daysIn(value: unknown): number | undefined {
  const days = wholeNumberIn(value);
  return days !== undefined && days >= LEAST_DAYS && days <= MOST_DAYS ? days : undefined;
}

function wholeNumberIn(value: unknown): number | undefined {
  const text = typeof value === 'number' ? String(value) : textOf(value);
  return text !== undefined && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

function flagIn(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

/** The configuration as the dashboard keeps it. */
export function toStored({ scope, thresholdDays, fields, ...choices }: GadgetConfiguration): Stored {
  return {
    ...(scope.by === 'filter' ? { filterId: scope.filterId } : { projectIds: [...scope.projectIds] }),
    ...(thresholdDays === undefined ? {} : { thresholdDays }),
    ...choices,
    ...(fields === undefined ? {} : { fields }),
  };
}
