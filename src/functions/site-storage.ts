/** What the app keeps about the site as a whole, each under a name: JSON as it was written, `undefined` where never. */
export interface SiteStorage {
  read(name: SiteValue): Promise<unknown>;
  write(name: SiteValue, value: unknown): Promise<void>;
}

export type SiteValue = 'site-policy' | 'guard-failures';
