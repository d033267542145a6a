import * as v from 'valibot';
import { MODIFIED_VIEWS, modificationsFor } from '../../jira/site/ui-modification';
import { answer, bodyAs, type ApiRoutes } from './api';

const AtSchema = v.object({ projectId: v.string(), issueTypeId: v.string(), viewType: v.picklist(MODIFIED_VIEWS) });

/** What the app stored for a form that opens; Jira hands it to the app's UI module there. */
export const UI_MODIFICATIONS: ApiRoutes = {
  'POST /sandbox/ui-modifications': (call) => {
    const { uiModifications } = call.running.jira.store.site;
    const found = modificationsFor(uiModifications, bodyAs(AtSchema, call));
    return answer(found.map(({ id, data }) => ({ id, data })));
  },
};
