import { kvs } from '@forge/kvs';
import type { SiteStorage } from '../functions/site-storage';

/** The site's own values in Forge storage, under plain keys. */
export const kvsSiteStorage: SiteStorage = {
  read: (name) => kvs.get(name),
  write: async (name, value) => {
    await kvs.set(name, value);
  },
};
