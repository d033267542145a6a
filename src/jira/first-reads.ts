import type { Connection } from './connection';
import { OPERATIONS } from './operations';
import type { Jira } from './port';
import { issuesOverRest } from './rest/issues';
import { readProperty } from './rest/read-property';

/** The part of the port that an issue's first paint is read from, by itself so that nothing else must load before. */
export type FirstReads = Pick<Jira, 'fields' | 'issue' | 'namedItems' | 'projectProperty'>;

export function firstReadsOver({ call, fields }: Connection): FirstReads {
  return {
    fields,
    ...issuesOverRest(call, { fields }),
    projectProperty: readProperty(call, OPERATIONS.projectProperty, 'project'),
  };
}
