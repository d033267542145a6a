import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../../src/core/policy/policy';
import { jira } from '../../shared/bridge/jira';
import { loadSettings, settingsOf, type Settings } from '../policy/load-settings';
import { savePolicy, type SaveOutcome } from '../policy/save-policy';
import { sentenceOf } from '../../shared/sentence-of';

/** How far the page's reading is. */
type SettingsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly sentence: string }
  | { readonly status: 'gone' }
  | { readonly status: 'ready'; readonly settings: Settings };

/** How a save ended for the page: as in `SaveOutcome`, or Jira declined. */
type Saved = SaveOutcome | { readonly kind: 'failed'; readonly problem: string };

export type SettingsAccess = {
  readonly state: SettingsState;
  /** Reads everything again; the page shows that it loads. */
  readonly reload: () => void;
  /** Saves over what this page read; with `over`, over that instead: what somebody else saved meanwhile. */
  readonly save: (policy: Policy, over?: { readonly stored: unknown }) => Promise<Saved>;
};

/** A project's settings, and the way to save them as the viewer. */
export function useSettings(projectId: string): SettingsAccess {
  const [state, setState] = useState<SettingsState>({ status: 'loading' });

  const reload = useCallback(() => {
    setState({ status: 'loading' });
    loadSettings(jira, projectId).then(
      (settings) => setState(settings ? { status: 'ready', settings } : { status: 'gone' }),
      (error: unknown) => setState({ status: 'failed', sentence: sentenceOf(error) }),
    );
  }, [projectId]);
  useEffect(reload, [reload]);

  const save = async (policy: Policy, over?: { readonly stored: unknown }): Promise<Saved> => {
    if (state.status !== 'ready') throw new Error('Nothing was loaded to be saved.');
    const { settings } = state;
    const read = over ? over.stored : settings.stored;
    const today = new Date().toISOString().slice(0, 10);
    try {
      const saved = await savePolicy(jira, { projectId, policy, names: settings.names, read, today });
      if (saved.kind === 'saved') {
        setState({ status: 'ready', settings: { ...settings, ...settingsOf(saved.stored, settings.names) } });
      }
      return saved;
    } catch (error) {
      return { kind: 'failed', problem: sentenceOf(error) };
    }
  };
  return { state, reload, save };
}
