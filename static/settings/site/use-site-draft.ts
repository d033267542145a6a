import { useState } from 'preact/hooks';
import type { SiteSettings } from '../../../src/contract';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { sameJson } from '../../../src/core/same-json';
import { ask, Declined } from '../../shared/bridge/backend';
import { flag } from '../../shared/bridge/host';
import { sentenceOf } from '../../shared/sentence-of';
import type { Savable, Unsaved } from '../parts/save-bar';
import { SITE_TEXTS } from './texts';

type Chosen = Pick<SiteSettings, 'cap' | 'start'>;

export type SiteDraft = Savable & {
  readonly chosen: Chosen;
  readonly change: (part: Partial<Chosen>) => void;
};

/** What an administrator of the site is changing, apart from what holds until they save; `saved` hears what holds then. */
export function useSiteDraft(settings: SiteSettings, saved: (settings: SiteSettings) => void): SiteDraft {
  const holds: Chosen = { cap: settings.cap, start: settings.start };
  const [chosen, setChosen] = useState(holds);
  const [saving, setSaving] = useState(false);
  const [unsaved, setUnsaved] = useState<Unsaved | undefined>(undefined);
  return {
    chosen,
    change: (part) => setChosen((before) => ({ ...before, ...part })),
    discard: () => {
      setChosen(holds);
      setUnsaved(undefined);
    },
    dirty: settings.problem !== undefined || !sameJson(chosen, holds),
    saving,
    unsaved,
    save: async (over = { stored: settings.stored }) => {
      setSaving(true);
      setUnsaved(undefined);
      try {
        const now = await ask('saveSitePolicy', { ...chosen, over: over.stored });
        saved(now);
        const [cap, start] = [now.cap, now.start.enforcement].map((mode) => ENFORCEMENT_LABELS[mode]);
        flag('success', SITE_TEXTS.saved, SITE_TEXTS.savedBody(cap ?? '', start ?? ''));
      } catch (error) {
        setUnsaved(await whyUnsaved(error));
      }
      setSaving(false);
    },
  };
}

/** A conflict comes with what is stored now, so that somebody may save over that, knowingly. */
async function whyUnsaved(error: unknown): Promise<Unsaved> {
  if (!(error instanceof Declined && error.refusal.kind === 'conflict')) {
    return { kind: 'problem', sentence: sentenceOf(error) };
  }
  try {
    return { kind: 'conflict', stored: (await ask('readSitePolicy', {})).stored };
  } catch (failed) {
    return { kind: 'problem', sentence: sentenceOf(failed) };
  }
}
