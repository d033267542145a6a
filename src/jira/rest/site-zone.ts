import type { Call } from '../call';
import { member, textOf } from '../decoders/json';
import { OPERATIONS } from '../operations';
import type { Site } from '../port';

/** Where the site is (facts/jira-api, 4.5). */
export function siteZoneOverRest(call: Call): Pick<Site, 'timeZone'> {
  return {
    timeZone: async () => textOf(member((await call(OPERATIONS.serverInfo)).body, 'serverTimeZone')) || undefined,
  };
}
