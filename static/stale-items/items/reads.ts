import type { Contract } from '../../../src/contract';
import type { Issues, Projects, Site } from '../../../src/jira/port';

/** Asks the app about at most 100 issues. */
type AskTheApp<C extends 'readRecords' | 'readBulkEdits'> = (
  ...ask: Parameters<Contract[C]>
) => Promise<ReturnType<Contract[C]>>;

/** Everything the gadget reads, as its viewer. Nothing here writes. */
export type Reads = {
  readonly jira: Issues &
    Pick<Projects, 'projects' | 'project' | 'components'> &
    Pick<Site, 'fields' | 'filter' | 'knownAliases' | 'sprints'>;
  /** What people recorded about them. */
  readonly readRecords: AskTheApp<'readRecords'>;
  /** The site's bulk edits that they were part of, with what people said of them. */
  readonly readBulkEdits: AskTheApp<'readBulkEdits'>;
};
