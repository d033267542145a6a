import { useEffect, useState } from 'preact/hooks';
import type { SiteSettings } from '../../../src/contract';
import { ask } from '../../shared/bridge/backend';

/** What holds for the whole site; nothing until it is read, or where it can't be: then nothing more is forbidden here. */
export function useSiteSettings(): SiteSettings | undefined {
  const [settings, setSettings] = useState<SiteSettings | undefined>(undefined);
  useEffect(() => {
    ask('readSitePolicy', {}).then(setSettings, (error: unknown) => console.error(error));
  }, []);
  return settings;
}
