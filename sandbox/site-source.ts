import { demoSite } from './demo/demo-site';
import { siteFromExport } from './demo/export/site-from-export';
import type { SiteSource } from './loaded-site';

/** The site to open: a Jira export as it stood at a moment, or the demo, which `at` only gives another date. */
export function siteSource({ data, at }: { data?: string | undefined; at?: Date | undefined }): SiteSource {
  if (data !== undefined) return (app) => siteFromExport(data, { at, app });
  return async (app) => {
    const demo = demoSite({ app });
    return { ...demo, at: at ?? demo.at };
  };
}
