import type { ProductEvent } from '../jira-door';
import type { Levers } from '../levers';
import type { Faults } from './faults';
import type { Jobs } from './jobs';
import type { SearchIndex } from './search/search-index';
import type { Store } from './store';

/** Everything a handler works with. */
export type World = {
  readonly store: Store;
  readonly index: SearchIndex;
  readonly faults: Faults;
  readonly levers: Levers;
  readonly jobs: Jobs;
  /** Sends a product event to the app. */
  emit(event: ProductEvent): void;
  /** Tells the pages that an issue looks different now. */
  changed(issueId: string): void;
};
