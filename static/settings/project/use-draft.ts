import { useState } from 'preact/hooks';
import type { SiteSettings } from '../../../src/contract';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { resolveRule } from '../../../src/core/technical-rule/resolve-names';
import { flag } from '../../shared/bridge/host';
import type { Savable, Unsaved } from '../parts/save-bar';
import type { Settings } from '../policy/load-settings';
import { sameJson } from '../../../src/core/same-json';
import { TEXTS } from '../texts';
import type { SettingsAccess } from './use-settings';

/** The parts of the page where something can be changed. */
export type PagePart = 'rule' | 'enforcement' | 'stale' | 'export';

export type Draft = Savable & {
  readonly policy: Policy;
  readonly change: (part: Partial<Policy>, where: PagePart) => void;
  /** Where somebody changed something last: there they look for the way to save it. */
  readonly changedIn: PagePart | undefined;
  readonly startedAgain: boolean;
  readonly startAgain: () => void;
  /** Saves at once what holds now, but off; the draft stays. */
  readonly switchOff: () => Promise<void>;
};

/** What somebody is changing, apart from what holds until they save. */
export function useDraft(
  settings: Settings,
  saveSettings: SettingsAccess['save'],
  site: Pick<SiteSettings, 'cap' | 'start'> | undefined,
): Draft {
  const [policy, setPolicy] = useState(settings.policy);
  const [changedIn, setChangedIn] = useState<PagePart | undefined>(undefined);
  const [startedAgain, setStartedAgain] = useState(false);
  const [saving, setSaving] = useState(false);
  const [unsaved, setUnsaved] = useState<Unsaved | undefined>(undefined);

  const send = async (asked: Policy, over?: { readonly stored: unknown }): Promise<Policy | undefined> => {
    setSaving(true);
    setUnsaved(undefined);
    const outcome = await saveSettings(asked, { over, cap: site?.cap });
    setSaving(false);
    switch (outcome.kind) {
      case 'saved': {
        setStartedAgain(false);
        const { guard: _, ...saved } = outcome.stored;
        flag('success', TEXTS.saved, TEXTS.savedBody(settings.project.key, ENFORCEMENT_LABELS[saved.enforcement]));
        return saved;
      }
      case 'conflict':
        setUnsaved({ kind: 'conflict', stored: outcome.stored });
        return undefined;
      case 'invalid':
      case 'failed':
        setUnsaved({ kind: 'problem', sentence: outcome.problem });
        return undefined;
    }
  };

  return {
    policy,
    change: (part, where) => {
      setPolicy((before) => ({ ...before, ...part }));
      setChangedIn(where);
    },
    changedIn,
    discard: () => {
      setPolicy(settings.policy);
      setStartedAgain(false);
      setUnsaved(undefined);
    },
    dirty:
      startedAgain || (settings.problem !== undefined && !settings.unreadable) || !sameJson(policy, settings.policy),
    startedAgain,
    startAgain: () => {
      const start = site?.start ?? ({ ...DEFAULT_POLICY, enforcement: 'advise' } as const);
      setPolicy({ ...start, rule: resolveRule(start.rule, settings.names) });
      setStartedAgain(true);
    },
    saving,
    unsaved,
    save: async (over) => {
      const saved = await send(policy, over);
      if (saved) setPolicy((now) => (now === policy ? saved : now));
    },
    switchOff: async () => {
      setChangedIn('export');
      setPolicy((before) => ({ ...before, enforcement: 'off', since: undefined }));
      await send({ ...settings.policy, enforcement: 'off' });
    },
  };
}
