import { uiModificationsApi } from '@forge/jira-bridge';

/** Changes how the fields of Jira's forms look (facts/forge-platform, 4.1). */
export const forms = uiModificationsApi;
