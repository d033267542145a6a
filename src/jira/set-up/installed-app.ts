import { FRAMING_FIELD_MODULE } from '../../core/installation/property-keys';
import type { Connection } from '../connection';
import { unreadable } from '../status-refusal';

/** How Jira knows this installation: the app's field, and what every module's ARI begins with. */
export type InstalledApp = { readonly fieldId: string; readonly ariOf: (moduleKey: string) => string };

/** Finds the app by its field, which every installation has. */
export async function installedApp({ fields }: Pick<Connection, 'fields'>): Promise<InstalledApp> {
  const { framing } = await fields();
  if (!framing) throw unreadable('the field Impact framing');
  const beginning = framing.type.slice(0, -FRAMING_FIELD_MODULE.length);
  return { fieldId: framing.id, ariOf: (moduleKey) => beginning + moduleKey };
}
