import type { SiteSource } from './loaded-site';

/** The site to open: a Jira export, or the demo. */
export function siteSource(_: { data?: string | undefined; at?: Date | undefined }): SiteSource {
  throw new Error('no demo yet');
}
