/** What the app keeps about the site as a whole, each under a name: JSON as it was written, `undefined` where never. */
export interface SiteStorage {
  read(name: SiteValue): Promise<unknown>;
  /**
   * Puts what `change` makes of the stored value in its place. Where somebody else was faster, `change` is asked again about
   * what they wrote, so that nothing is lost; where it throws or changes nothing, nothing is written. Answers what stands now.
   */
  change<T>(name: SiteValue, change: (before: unknown) => T): Promise<T>;
}

export type SiteValue = 'site-policy' | 'guard-failures';
