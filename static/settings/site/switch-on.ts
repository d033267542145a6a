import type { CalendarDay } from '../../../src/core/calendar-day';
import type { Jira } from '../../../src/jira/port';
import { Refused } from '../../../src/jira/refused';
import { loadSettings } from '../policy/load-settings';
import { savePolicy, type SaveOutcome } from '../policy/save-policy';
import { TEXTS } from '../texts';
import type { ListedProject } from './load-projects';

/**
 * Lets Stakes advise in a project, as the viewer: what it was set to before, or the default with its names tied to the
 * project's own. Settings that changed since the list was read are a conflict. May throw `Refused`.
 */
export async function switchOn(
  jira: Jira,
  { id, stored }: Pick<ListedProject, 'id' | 'stored'>,
  today: CalendarDay,
): Promise<SaveOutcome> {
  const settings = await loadSettings(jira, id);
  if (!settings) throw new Refused('not-found', TEXTS.gone);
  const { policy, names } = settings;
  return savePolicy(jira, { projectId: id, policy: { ...policy, enforcement: 'advise' }, names, read: stored, today });
}
