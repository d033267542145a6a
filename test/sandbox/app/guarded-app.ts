import type { ProjectStyle } from '../../../src/core/policy/channels/channel';
import type { Enforcement } from '../../../src/core/policy/policy';
import type { Finding } from '../../../static/settings/health/check';
import { doer, framingFieldId } from './channel-acts';
import { ACTORS, guardedSite, policyIn, WORK } from './guarded-site';
import { installStakes, type InstalledApp } from './installed-app';
import type { Deployed } from '../../fakes/stakes-app';
import { setUpByAdmin } from './set-up-by-admin';

const DAY_MS = 86_400_000;

/** Who sets a project up: a Jira admin what projects share, and a team-managed project its own admin. */
const SETS_UP = { 'company-managed': ACTORS.admin, 'team-managed': ACTORS.projectAdmin } as const;

/**
 * Installed on a site where nothing is set up, and set up in the settings by who may. The field of a team-managed project
 * is put on its forms by hand, as the settings ask; so is that of a project that is off, of which they ask nothing.
 * `offersRule`: whether Jira lets this kind of project have the rule. `wrong`: what the health list still says.
 */
export async function installGuarded(
  style: ProjectStyle,
  mode: Enforcement,
  offersRule = true,
  deployed?: Deployed,
): Promise<{ readonly app: InstalledApp; readonly wrong: readonly Finding[] }> {
  const app = await installStakes(guardedSite(style, undefined), deployed);
  if (!offersRule)
    for (const one of app.jira.store.app?.workflowValidators ?? []) Object.assign(one, { projectTypes: [] });
  if (style === 'team-managed' || mode === 'off') await putFieldOnForms(app);
  const wrong = await setUpByAdmin(app, policyIn(mode), { accountId: SETS_UP[style], projectId: WORK });
  await app.host.tick();
  return { app, wrong };
}

async function putFieldOnForms(app: InstalledApp): Promise<void> {
  const fieldId = framingFieldId(app);
  const { status } = await doer(app)('admin', 'POST', '/rest/api/3/screens/1/tabs/1/fields', { fieldId });
  if (status !== 200) throw new Error(`Jira answered ${status} when the field was put on the forms.`);
}

/** The daily sweep, which needs no event to begin. */
export async function sweepOfTheDay({ clock, host }: InstalledApp): Promise<void> {
  clock.advance(DAY_MS);
  await host.runSchedule('repair-sweep');
  await host.tick();
}
