import { APP_FIELD_ROUTES } from './rest/app-field-values';
import { APP_PROPERTY_ROUTES } from './rest/app-properties';
import { BULK_PROPERTY_ROUTES } from './rest/bulk-properties';
import { CHANGELOG_BULK_ROUTES } from './rest/changelog-bulk';
import { COMMENT_ROUTES } from './rest/comments';
import { CREATE_META_ROUTES } from './rest/create-meta';
import { DASHBOARD_ITEM_ROUTES } from './rest/dashboard-items';
import { EXPRESSION_ROUTES } from './rest/expressions';
import { FIELD_ROUTES } from './rest/fields';
import { FILTER_ROUTES } from './rest/filters';
import { ISSUE_ACT_ROUTES } from './rest/issue-acts';
import { ISSUE_BULK_CREATE_ROUTES, ISSUE_BULK_ROUTES } from './rest/issue-bulk';
import { ISSUE_LINK_ROUTES } from './rest/issue-links';
import { ISSUE_PICKER_ROUTES } from './rest/issue-picker';
import { ISSUE_PROPERTY_ROUTES } from './rest/issue-properties';
import { ISSUE_READ_ROUTES } from './rest/issue-read';
import { ISSUE_WRITE_ROUTES } from './rest/issue-write';
import { JQL_ROUTES } from './rest/jql-tools';
import { NOT_EMULATED_ROUTES } from './rest/not-emulated';
import { PANEL_PIN_ROUTES } from './rest/panel-pins';
import { PERMISSION_ROUTES } from './rest/permission-checks';
import { PROJECT_PROPERTY_ROUTES } from './rest/project-properties';
import { PROJECT_ROUTES } from './rest/projects';
import { SCREEN_ROUTES } from './rest/screens';
import { SEARCH_ROUTES } from './rest/search';
import { SITE_INFO_ROUTES } from './rest/site-info';
import { TASK_ROUTES } from './rest/tasks';
import { TRANSITION_ROUTES } from './rest/transitions';
import { UI_MODIFICATION_ROUTES } from './rest/ui-modifications';
import { USER_ROUTES } from './rest/users';
import { WORKFLOW_ROUTES } from './rest/workflows';
import type { Route } from './router';

/** Every operation of Jira's REST API that the double knows. */
export const ROUTES: readonly Route[] = [
  ...APP_FIELD_ROUTES,
  ...APP_PROPERTY_ROUTES,
  ...BULK_PROPERTY_ROUTES,
  ...CHANGELOG_BULK_ROUTES,
  ...COMMENT_ROUTES,
  ...CREATE_META_ROUTES,
  ...DASHBOARD_ITEM_ROUTES,
  ...EXPRESSION_ROUTES,
  ...FIELD_ROUTES,
  ...FILTER_ROUTES,
  ...ISSUE_ACT_ROUTES,
  ...ISSUE_BULK_CREATE_ROUTES,
  ...ISSUE_BULK_ROUTES,
  ...ISSUE_LINK_ROUTES,
  ...ISSUE_PICKER_ROUTES,
  ...ISSUE_PROPERTY_ROUTES,
  ...ISSUE_READ_ROUTES,
  ...ISSUE_WRITE_ROUTES,
  ...JQL_ROUTES,
  ...NOT_EMULATED_ROUTES,
  ...PANEL_PIN_ROUTES,
  ...PERMISSION_ROUTES,
  ...PROJECT_PROPERTY_ROUTES,
  ...PROJECT_ROUTES,
  ...SCREEN_ROUTES,
  ...SEARCH_ROUTES,
  ...SITE_INFO_ROUTES,
  ...TASK_ROUTES,
  ...TRANSITION_ROUTES,
  ...UI_MODIFICATION_ROUTES,
  ...USER_ROUTES,
  ...WORKFLOW_ROUTES,
];
