import { bulkChangelogCost } from './bulk-changelog-cost';
import { appFieldsInForms } from './app-fields-in-forms';
import { appAdministers } from './app-administers';
import { appRights } from './app-rights';
import { approximateCount } from './approximate-count';
import { archivedSearch } from './archived-search';
import { bulkCreate } from './bulk-create';
import { bulkJobs } from './bulk-jobs';
import { cloneCreate } from './clone-create';
import { expressionSize } from './expression-size';
import { gadgetSettings } from './gadget-settings';
import { importCreate } from './import-create';
import { indexBuild } from './index-build';
import { invocationRate } from './invocation-rate';
import { kvsExpiry } from './kvs-expiry';
import { kvsQueryLag } from './kvs-query-lag';
import { kvsRate } from './kvs-rate';
import { labelsInForms } from './labels-in-forms';
import type { Lever } from './lever';
import { propertyFilters } from './property-filters';
import { redirects } from './redirects';
import { searchLag } from './search-lag';
import { searchedChangelogCost } from './searched-changelog-cost';
import { limitsPerSecond } from './limits-per-second';
import { selfGenerated } from './self-generated';
import { taskEnd } from './task-end';
import { taskTime } from './task-time';

/**
 * Every lever of the double, by the name it is chosen with. To add one: a file beside this one, a line here, the double's
 * code that reads `levers['its-name']` when it acts (`world.levers` in sandbox/jira, an argument in sandbox/forge), a test
 * that pulls it (`double.levers['its-name'] = …`), and `UPDATE_DOCS=1 npx jest test/docs/levers.test.ts`. Tests run under
 * every lever's strictest reading; `STAKES_LEVERS="strictest,search-lag=none"` chooses others for one run.
 */
export const LEVERS = {
  'search-lag': searchLag,
  'task-time': taskTime,
  'task-end': taskEnd,
  'index-build': indexBuild,
  redirects,
  'property-filters': propertyFilters,
  'bulk-changelog-cost': bulkChangelogCost,
  'searched-changelog-cost': searchedChangelogCost,
  'approximate-count': approximateCount,
  'limits-per-second': limitsPerSecond,
  'app-administers': appAdministers,
  'app-rights': appRights,
  'archived-search': archivedSearch,
  'self-generated': selfGenerated,
  'bulk-jobs': bulkJobs,
  'gadget-settings': gadgetSettings,
  'app-fields-in-forms': appFieldsInForms,
  'labels-in-forms': labelsInForms,
  'bulk-create': bulkCreate,
  'clone-create': cloneCreate,
  'import-create': importCreate,
  'invocation-rate': invocationRate,
  'kvs-rate': kvsRate,
  'kvs-query-lag': kvsQueryLag,
  'kvs-expiry': kvsExpiry,
  'expression-size': expressionSize,
} as const;

export type LeverName = keyof typeof LEVERS;

/** The words of one lever's readings. */
export type ReadingOf<Name extends LeverName> = (typeof LEVERS)[Name] extends Lever<infer Reading> ? Reading : never;

/** A reading for every lever. A running double reads it whenever it acts, so a test may change it in place. */
export type Levers = { [Name in LeverName]: ReadingOf<Name> };
