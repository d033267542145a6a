import type { Policy, TypeEnforcement } from '../../../src/core/policy/policy';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { useLoaded, type Loading } from '../parts/use-loaded';
import { loadSettings, settingsOf, type Settings } from '../policy/load-settings';
import { followPolicy } from '../policy/follow-policy';
import { type SaveOutcome, savePolicy } from '../policy/save-policy';
import { siteStart } from '../policy/site-settings';

/** How a save ended for the page: as in `SaveOutcome`, or Jira declined. */
type Saved = SaveOutcome | { readonly kind: 'failed'; readonly problem: string };

type SaveHow = {
  readonly over?: { readonly stored: unknown } | undefined;
  readonly cap?: TypeEnforcement | undefined;
};

export type SettingsAccess = Pick<Loading<Settings>, 'state' | 'reload'> & {
  /** Saves what the site's `cap` allows over what this page read; with `over`, over that: what somebody else saved meanwhile. */
  readonly save: (policy: Policy, how: SaveHow) => Promise<Saved>;
};

/** A project's settings, and the way to save them as the viewer. */
export function useSettings(projectId: string): SettingsAccess {
  const { state, reload, change } = useLoaded(() => loadSettings(jira, projectId, siteStart), [projectId]);

  const save = async (policy: Policy, { over, cap }: SaveHow): Promise<Saved> => {
    if (state.status !== 'ready') throw new Error('Nothing was loaded to be saved.');
    const settings = state.value;
    const read = over ? over.stored : settings.stored;
    const today = new Date().toISOString().slice(0, 10);
    try {
      const { names, fieldId } = settings;
      const saved = await savePolicy(jira, { projectId, policy, names, fieldId, read, today, cap });
      if (saved.kind === 'saved') {
        await followPolicy(projectId);
        change(() => ({ ...settings, ...settingsOf(saved.stored, names, fieldId) }));
      }
      return saved;
    } catch (error) {
      return { kind: 'failed', problem: sentenceOf(error) };
    }
  };
  return { state, reload, save };
}
