import { jiraTime } from '../render/time';
import { linkTypeBean, typeBean } from '../render/catalogue';
import { needVisibleProject, visibilityFor } from '../permissions';
import { badRequest, ok, type Reply } from '../reply';
import { NO_SCOPE, READ_WORK, route, type Call, type Route } from '../router';
import { need } from '../store';
import { pageOf } from './page';

/** What the site offers everybody: its version, issue types, link types and labels. */
export const SITE_INFO_ROUTES: readonly Route[] = [
  route('GET', '/rest/api/3/serverInfo', NO_SCOPE, serverInfo),
  route('GET', '/rest/api/3/issuetype', READ_WORK, issueTypes),
  route('GET', '/rest/api/3/issuetype/project', READ_WORK, issueTypesOfProject),
  route('GET', '/rest/api/3/issueLinkType', READ_WORK, linkTypes),
  route('GET', '/rest/api/3/label', READ_WORK, labels),
];

function serverInfo({ store }: Call): Reply {
  const { baseUrl, timeZone } = store.site;
  return ok({
    baseUrl,
    displayUrl: baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_300,
    buildDate: jiraTime(0, timeZone),
    serverTime: jiraTime(store.nowMs(), timeZone),
    serverTimeZone: timeZone,
    scmInfo: 'sandbox',
    serverTitle: 'Jira',
    defaultLocale: { locale: 'en_US' },
  });
}

function issueTypes({ store }: Call): Reply {
  return ok(store.site.issueTypes.map((type) => typeBean(store, type)));
}

function issueTypesOfProject({ store, actor, query }: Call): Reply {
  const id = query.get('projectId');
  if (id === null) throw badRequest('The projectId parameter is required.');
  const project = needVisibleProject(store, actor, id);
  return ok(project.issueTypeIds.map((typeId) => typeBean(store, need(store.types, typeId, 'issue type'))));
}

function linkTypes({ store }: Call): Reply {
  return ok({ issueLinkTypes: store.site.linkTypes.map((type) => linkTypeBean(store, type)) });
}

/** Every label in use on the site, each spelling once, in alphabetical order. */
function labels(call: Call): Reply {
  const isVisible = visibilityFor(call.store, call.actor);
  const used = new Set<string>();
  for (const issue of call.store.site.issues) if (isVisible(issue)) for (const label of issue.labels) used.add(label);
  return pageOf(call, [...used].sort(), (label) => label, 1000, 1000);
}
