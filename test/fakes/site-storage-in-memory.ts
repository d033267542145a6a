import type { SiteStorage, SiteValue } from '../../src/functions/site-storage';

/** The site's values in memory, as JSON, and which were read and which written. */
export type SiteStorageInMemory = SiteStorage & { readonly reads: SiteValue[]; readonly writes: SiteValue[] };

export function siteStorageInMemory(): SiteStorageInMemory {
  const reads: SiteValue[] = [];
  const writes: SiteValue[] = [];
  const values = new Map<SiteValue, string>();
  return {
    reads,
    writes,
    read: async (name) => {
      reads.push(name);
      const value = values.get(name);
      return value === undefined ? undefined : JSON.parse(value);
    },
    write: async (name, value) => {
      writes.push(name);
      values.set(name, JSON.stringify(value));
    },
  };
}
