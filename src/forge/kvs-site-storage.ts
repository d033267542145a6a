import type { SiteStorage } from '../functions/site-storage';
import type { VersionedValues } from './kvs-versioned';

/** The site's own values in Forge storage. */
export function kvsSiteStorage(values: VersionedValues): SiteStorage {
  return {
    read: (name) => values.read(`site:${name}`),
    change: async (name, change) => (await values.change(`site:${name}`, change)).after,
  };
}
