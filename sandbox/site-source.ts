import { demoSite } from './demo/demo-site';
import { siteFromExport } from './demo/export/site-from-export';
import { generatedSite } from './demo/generated/generated-site';
import type { SiteSource } from './loaded-site';

type Asked = {
  readonly data?: string | undefined;
  readonly items?: number | undefined;
  readonly at?: Date | undefined;
};

/**
 * The site to open: a Jira export as it stood at a moment, a generated backlog of a size, or the demo. To the latter two
 * `at` only gives another date.
 */
export function siteSource({ data, items, at }: Asked): SiteSource {
  if (data !== undefined) return (app) => siteFromExport(data, { at, app });
  return async (app) => {
    const made = items === undefined ? demoSite({ app }) : generatedSite({ technicalItems: items }, app);
    return { ...made, at: at ?? made.at };
  };
}
