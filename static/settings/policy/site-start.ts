import type { Policy } from '../../../src/core/policy/policy';
import { ask } from '../../shared/bridge/backend';

/** What projects of this site begin with when somebody switches Stakes on in them. May throw `Declined`. */
export async function siteStart(): Promise<Policy> {
  return (await ask('readSitePolicy', {})).start;
}
