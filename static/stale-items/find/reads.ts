import type { Contract } from '../../../src/contract';
import type { Issues, Projects, Site } from '../../../src/jira/port';

/** Asks the app what people recorded about at most 100 issues. */
type ReadRecords = (...ask: Parameters<Contract['readRecords']>) => Promise<ReturnType<Contract['readRecords']>>;

/** Everything the gadget reads, as its viewer. Nothing here writes. */
export type Reads = {
  readonly jira: Issues &
    Pick<Projects, 'projects' | 'project' | 'components'> &
    Pick<Site, 'fields' | 'filter' | 'knownAliases'>;
  readonly readRecords: ReadRecords;
};
