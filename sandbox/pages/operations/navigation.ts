import * as v from 'valibot';
import type { Operation } from './operation';
import { payloadAs } from './payload';

const Part = v.pipe(v.string(), v.nonEmpty());
const TargetSchema = v.variant('target', [
  v.object({ target: v.literal('issue'), issueKey: Part }),
  v.object({ target: v.literal('dashboard'), dashboardId: Part }),
  v.object({ target: v.literal('projectSettingsDetails'), projectKey: Part }),
  // A page of the app: for one of a project, Forge needs its key; the path may hold a query.
  v.object({
    target: v.literal('module'),
    moduleKey: Part,
    projectKey: Part,
    path: v.optional(v.pipe(v.string(), v.startsWith('/')), '/'),
  }),
]);
const HowSchema = v.object({ type: v.optional(v.picklist(['same-tab', 'new-tab']), 'same-tab') });
const UrlSchema = v.object({ url: v.string() });

/** Goes to an address: of this site at once, elsewhere only after the viewer agreed; declining rejects. */
export const navigate: Operation = (given, { page }) => {
  const { type } = payloadAs('navigate', HowSchema, given);
  const url = v.is(UrlSchema, given) ? given.url : addressOf(given);
  const target = new URL(url, window.location.origin);
  const isOwn = target.origin === window.location.origin;
  if (!['http:', 'https:', 'mailto:'].includes(target.protocol)) throw new Error(`Nobody can go to "${url}".`);
  if (!isOwn && !page.confirmLeaving(target.href)) throw new Error('The viewer stayed on the page.');
  page.go(isOwn ? target.pathname + target.search + target.hash : target.href, type);
};

/** The absolute address of a place in Jira. */
export const getUrl: Operation = (given) => new URL(addressOf(given), window.location.origin).href;

/** Loads the page again. */
export const reload: Operation = (_, { page }) => page.go(window.location.href, 'same-tab');

function addressOf(given: unknown): string {
  const target = payloadAs('navigate', TargetSchema, given);
  if (target.target === 'issue') return `/browse/${encodeURIComponent(target.issueKey)}`;
  if (target.target === 'dashboard') return `/jira/dashboards/${encodeURIComponent(target.dashboardId)}`;
  const project = `/jira/projects/${encodeURIComponent(target.projectKey)}`;
  if (target.target === 'module') return `${project}/apps/stakes?app=${encodeURIComponent(target.path)}`;
  return `${project}/settings/apps/stakes`;
}
