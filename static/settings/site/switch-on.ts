import type { CalendarDay } from '../../../src/core/time/calendar-day';
import type { Policy } from '../../../src/core/policy/policy';
import type { Jira } from '../../../src/jira/port';
import { Refused } from '../../../src/jira/refused';
import { loadSettings } from '../policy/load-settings';
import { savePolicy, type SaveOutcome } from '../policy/save-policy';
import { TEXTS } from '../texts';
import type { ListedProject } from '../policy/load-projects';

/**
 * Lets Stakes advise in a project, as the viewer: with what it was set to before, or with what projects of this site begin
 * with, its names tied to the project's own. A stricter mode than that is tried first, on the project's own page. Settings
 * that changed since the list was read are a conflict. May throw `Refused`.
 */
export async function switchOn(
  jira: Jira,
  { id, stored }: Pick<ListedProject, 'id' | 'stored'>,
  today: CalendarDay,
  siteStart: () => Promise<Policy>,
): Promise<SaveOutcome> {
  const settings = await loadSettings(jira, id, siteStart);
  if (!settings) throw new Refused('not-found', TEXTS.gone);
  const { policy, names, fieldId } = settings;
  const advising = { ...policy, enforcement: 'advise' } as const;
  return savePolicy(jira, { projectId: id, policy: advising, names, fieldId, read: stored, today });
}
