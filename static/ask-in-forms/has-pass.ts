import { WAIVERS_PROPERTY } from '../../src/core/installation/property-keys';
import { member, numberOf } from '../../src/jira/decoders/json';
import { OPERATIONS } from '../../src/jira/operations';
import { Refused } from '../../src/jira/refused';
import { readProperty } from '../../src/jira/rest/read-property';
import { connection } from '../shared/bridge/connection';
import type { HasPass } from './ask-in-form';

const projectProperty = readProperty(connection.call, OPERATIONS.projectProperty, 'project');

/** Reads what the guard reads. Where Jira can't say, nobody is held up here: the rule on the workflow decides. */
export const hasPass: HasPass = async (projectId, accountId) => {
  try {
    const until = numberOf(member(await projectProperty(projectId, WAIVERS_PROPERTY), accountId));
    return until !== undefined && Date.now() < until;
  } catch (error) {
    if (error instanceof Refused) return true;
    throw error;
  }
};
