import { useEffect, useState } from 'preact/hooks';
import type { SiteSettings } from '../../../src/contract';
import type { Policy } from '../../../src/core/policy/policy';
import { ask } from '../../shared/bridge/backend';

/** What projects of this site begin with when somebody switches Stakes on in them. May throw `Declined`. */
export async function siteStart(): Promise<Policy> {
  return (await ask('readSitePolicy', {})).start;
}

/** What holds for the whole site; nothing until it is read, or where it can't be: then nothing more is forbidden here. */
export function useSiteSettings(): SiteSettings | undefined {
  const [settings, setSettings] = useState<SiteSettings | undefined>(undefined);
  useEffect(() => {
    ask('readSitePolicy', {}).then(setSettings, (error: unknown) => console.error(error));
  }, []);
  return settings;
}
