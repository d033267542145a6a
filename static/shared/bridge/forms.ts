import { uiModificationsApi } from '@forge/jira-bridge';

/** Changes how the fields of Jira's forms look (docs/platform.md#ui-modifications). */
export const forms = uiModificationsApi;
