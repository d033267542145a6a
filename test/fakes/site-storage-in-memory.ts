import { sameJson } from '../../src/core/json/same-json';
import type { SiteStorage, SiteValue } from '../../src/functions/site-storage';

/** The site's values in memory, as JSON, and which were read and which written. */
export type SiteStorageInMemory = SiteStorage & {
  readonly reads: SiteValue[];
  readonly writes: SiteValue[];
  /** Writes whatever stands there. */
  put(name: SiteValue, value: unknown): void;
};

export function siteStorageInMemory(): SiteStorageInMemory {
  const reads: SiteValue[] = [];
  const writes: SiteValue[] = [];
  const values = new Map<SiteValue, string>();
  const valueOf = (name: SiteValue): unknown => {
    reads.push(name);
    const value = values.get(name);
    return value === undefined ? undefined : JSON.parse(value);
  };
  const put = (name: SiteValue, value: unknown): void => {
    writes.push(name);
    values.set(name, JSON.stringify(value));
  };
  return {
    reads,
    writes,
    put,
    read: async (name) => valueOf(name),
    change: async (name, change) => {
      const before = valueOf(name);
      const after = change(before);
      if (!sameJson(before, after)) put(name, after);
      return after;
    },
  };
}
