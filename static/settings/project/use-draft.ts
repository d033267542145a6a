import { useState } from 'preact/hooks';
import type { SiteSettings } from '../../../src/contract';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { resolveRule } from '../../../src/core/technical-rule/resolve-names';
import type { Savable, Unsaved } from '../parts/save-bar';
import type { Settings } from '../policy/load-settings';
import { useKeptChanges } from '../parts/use-kept-changes';
import { POLICY_FIELDS, usableInPolicy } from '../policy/kept-policy';
import { sameJson } from '../../../src/core/json/same-json';
import type { SettingsAccess } from './use-settings';

export type Draft = Savable & {
  readonly policy: Policy;
  readonly change: (part: Partial<Policy>) => void;
  readonly startedAgain: boolean;
  readonly startAgain: () => void;
  /** Saves at once what holds now, but off; the draft stays. */
  readonly switchOff: () => Promise<void>;
};

/** What somebody is changing, apart from what holds until they save; `told` hears what was saved. */
export function useDraft(
  settings: Settings,
  saveSettings: SettingsAccess['save'],
  site: Pick<SiteSettings, 'cap' | 'start'> | undefined,
  told: (saved: Policy) => void,
): Draft {
  const [policy, setPolicy] = useState(settings.policy);
  const [startedAgain, setStartedAgain] = useState(false);
  const [saving, setSaving] = useState(false);
  const [unsaved, setUnsaved] = useState<Unsaved | undefined>(undefined);

  const offer = useKeptChanges({
    of: settings.unreadable || !settings.mayAdminister ? undefined : settings.project.id,
    stored: settings.policy,
    now: policy,
    names: POLICY_FIELDS,
    usable: usableInPolicy,
    putOver: (changed) => setPolicy((before) => ({ ...before, ...usableInPolicy(changed) })),
  });

  const send = async (asked: Policy, over?: { readonly stored: unknown }): Promise<Policy | undefined> => {
    setSaving(true);
    setUnsaved(undefined);
    const outcome = await saveSettings(asked, { over, cap: site?.cap });
    setSaving(false);
    switch (outcome.kind) {
      case 'saved': {
        setStartedAgain(false);
        const { guard: _, ...saved } = outcome.stored;
        told(saved);
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
    change: (part) => setPolicy((before) => ({ ...before, ...part })),
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
    offer,
    save: async (over) => {
      const saved = await send(policy, over);
      if (saved) setPolicy((now) => (now === policy ? saved : now));
    },
    switchOff: async () => {
      setPolicy((before) => ({ ...before, enforcement: 'off', since: undefined }));
      await send({ ...settings.policy, enforcement: 'off' });
    },
  };
}
