import type { Answer, Ask, Call } from '../../../src/contract';
import { dayOf } from '../../../src/core/time/calendar-day';
import type { Policy } from '../../../src/core/policy/policy';
import { connectionOver } from '../../../src/jira/connection';
import { jiraOver } from '../../../src/jira/jira-over-rest';
import { setUpOver } from '../../../src/jira/set-up/set-up-over';
import type { Finding, HealthContext } from '../../../static/settings/health/check';
import { fieldOnForms } from '../../../static/settings/health/checks/field-on-forms';
import { formsAsk } from '../../../static/settings/health/checks/forms-ask';
import { ruleAttached } from '../../../static/settings/health/checks/rule-attached';
import { loadSettings } from '../../../static/settings/policy/load-settings';
import { savePolicy } from '../../../static/settings/policy/save-policy';
import { transportTo } from '../../fakes/transport-to';
import type { InstalledApp } from './installed-app';
import { installedAs } from '../../fakes/stakes-app';

/**
 * Sets a project up as its settings page lets this person: saves the policy, and agrees to everything that the health list
 * offers to mend. Gives what is still wrong after that.
 */
export async function setUpByAdmin(
  app: InstalledApp,
  policy: Policy,
  { accountId, projectId }: { readonly accountId: string; readonly projectId: string },
): Promise<readonly Finding[]> {
  const ask = asker(app, accountId);
  const connection = connectionOver({
    installed: installedAs(app.host.app),
    requestJira: transportTo((request) => app.jira.handle(request), { kind: 'user', accountId }, 'bridge'),
    sleep: async () => {},
  });
  const [jira, setUp] = [jiraOver(connection), setUpOver(connection, () => crypto.randomUUID())];
  const settings = await loadSettings(jira, projectId, async () => (await ask('readSitePolicy', {})).start);
  if (!settings?.mayAdminister) throw new Error(`${accountId} may not set up ${projectId}.`);
  const { project, names, fieldId, stored: read } = settings;
  const today = dayOf(app.clock.now(), 'UTC');
  const saved = await savePolicy(jira, { projectId, policy, names, fieldId, read, today });
  if (saved.kind !== 'saved') throw new Error(`The policy was not saved: ${JSON.stringify(saved)}`);
  await ask('followForms', { projectId });
  await ask('startSweep', { projectId });

  const mayAdministerSite = await jira.mayAdministerSite();
  const nowMs = () => app.clock.now().getTime();
  const context = { jira, setUp, project, policy: saved.stored, ask, mayAdministerSite, nowMs, timeZone: 'UTC' };
  const wrong: Finding[] = [];
  for (const check of [fieldOnForms, formsAsk, ruleAttached].filter(({ applies }) => applies(saved.stored))) {
    for (const { fix } of wrongIn(await check.look(context))) await (await fix?.propose())?.carryOut();
    wrong.push(...wrongIn(await check.look(context)));
  }
  return wrong;
}

const wrongIn = (findings: readonly Finding[]) => findings.filter(({ mark }) => mark === 'wrong');

/** The app's functions, called as the settings page calls them. */
function asker(app: InstalledApp, accountId: string): HealthContext['ask'] {
  return async <C extends Call>(call: C, payload: Ask<C>) => {
    const reply = (await app.invoke(call, payload, accountId)) as { ok: boolean; value: Answer<C> };
    if (!reply.ok) throw new Error(`${call} was refused: ${JSON.stringify(reply)}`);
    return reply.value;
  };
}
