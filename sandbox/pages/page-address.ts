/** The pages of the site, by what is in their address. */
export type PageAddress =
  | { readonly page: 'landing' }
  | { readonly page: 'backlog'; readonly projectKey: string }
  | { readonly page: 'issue'; readonly issueKey: string }
  | { readonly page: 'search' }
  | { readonly page: 'dashboards' }
  | { readonly page: 'dashboard'; readonly dashboardId: string }
  | { readonly page: 'project-page'; readonly projectKey: string }
  | { readonly page: 'project-settings'; readonly projectKey: string }
  | { readonly page: 'site-settings' };

type Named = Readonly<Record<string, string>>;
const PATTERNS: readonly (readonly [RegExp, (parts: Named) => PageAddress])[] = [
  [/^\/$/, () => ({ page: 'landing' })],
  [/^\/jira\/projects\/(?<key>[^/]+)\/backlog$/, ({ key = '' }) => ({ page: 'backlog', projectKey: key })],
  [/^\/browse\/(?<key>[^/]+)$/, ({ key = '' }) => ({ page: 'issue', issueKey: key })],
  [/^\/issues\/?$/, () => ({ page: 'search' })],
  [/^\/jira\/dashboards\/?$/, () => ({ page: 'dashboards' })],
  [/^\/jira\/dashboards\/(?<id>[^/]+)$/, ({ id = '' }) => ({ page: 'dashboard', dashboardId: id })],
  [/^\/jira\/projects\/(?<key>[^/]+)\/apps\/stakes$/, ({ key = '' }) => ({ page: 'project-page', projectKey: key })],
  [
    /^\/jira\/projects\/(?<key>[^/]+)\/settings\/apps\/stakes$/,
    ({ key = '' }) => ({ page: 'project-settings', projectKey: key }),
  ],
  [/^\/jira\/settings\/apps\/stakes$/, () => ({ page: 'site-settings' })],
];

/** The page at a path, without its query; `undefined` where the site has none. */
export function pageAt(path: string): PageAddress | undefined {
  for (const [pattern, address] of PATTERNS) {
    const match = pattern.exec(path);
    if (match !== null) return address(match.groups ?? {});
  }
  return undefined;
}
