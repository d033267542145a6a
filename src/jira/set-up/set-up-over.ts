import type { Connection } from '../connection';
import type { SetUp } from './port';
import { expressionsOverRest } from './rest/expressions';
import { formsOverRest } from './rest/forms';
import { panelsOverRest } from './rest/panels';
import { workflowsOverRest } from './rest/workflows';

/** Setting Stakes up over a connection, as whoever it acts as. `newId` names a new rule on a workflow: a UUID. */
export function setUpOver(connection: Connection, newId: () => string): SetUp {
  return {
    ...workflowsOverRest(connection, newId),
    ...formsOverRest(connection),
    ...panelsOverRest(connection),
    ...expressionsOverRest(connection),
  };
}
