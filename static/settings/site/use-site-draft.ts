import { useState } from 'preact/hooks';
import type { SiteSettings } from '../../../src/contract';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import { isAboveCap } from '../../../src/core/policy/site-policy';
import { sameJson } from '../../../src/core/same-json';
import { ask, Declined } from '../../shared/bridge/backend';
import { flag } from '../../shared/bridge/host';
import { sentenceOf } from '../../shared/sentence-of';
import type { Savable, Unsaved } from '../parts/save-bar';
import type { Loading } from '../parts/use-loaded';
import { SITE_TEXTS } from './texts';

type Chosen = Pick<SiteSettings, 'cap' | 'start' | 'currency'>;

export type SiteDraft = Savable & {
  readonly chosen: Chosen;
  readonly change: (part: Partial<Chosen>) => void;
  /** Projects can't start above what they may choose. */
  readonly isStartAbove: boolean;
  /** What has to be put right before saving. */
  readonly needs: string | undefined;
  /** Loads what is stored by now, over what was changed here. */
  readonly reload: () => void;
};

/** What an administrator of the site is changing, apart from what holds until they save; nothing until that is read. */
export function useSiteDraft({ state, reload, change }: Loading<SiteSettings>): SiteDraft | undefined {
  const [changed, setChanged] = useState<Partial<Chosen>>({});
  const [saving, setSaving] = useState(false);
  const [unsaved, setUnsaved] = useState<Unsaved | undefined>(undefined);
  if (state.status !== 'ready') return undefined;
  const { stored, problem, cap, start, currency } = state.value;
  const holds: Chosen = { cap, start, currency };
  const chosen = { ...holds, ...changed };
  const isStartAbove = isAboveCap(chosen.start, chosen.cap);
  const discard = () => {
    setChanged({});
    setUnsaved(undefined);
  };
  return {
    chosen,
    change: (part) => setChanged((before) => ({ ...before, ...part })),
    discard,
    dirty: problem !== undefined || !sameJson(chosen, holds),
    isStartAbove,
    needs: isStartAbove || 'problem' in parsePolicy(chosen.start) ? SITE_TEXTS.putRight : undefined,
    reload: () => {
      discard();
      reload();
    },
    saving,
    unsaved,
    save: async (over = { stored }) => {
      setSaving(true);
      setUnsaved(undefined);
      try {
        const now = await ask('saveSitePolicy', { ...chosen, over: over.stored });
        change(() => now);
        setChanged({});
        const [most, begin] = [now.cap, now.start.enforcement].map((mode) => ENFORCEMENT_LABELS[mode]);
        flag('success', SITE_TEXTS.saved, SITE_TEXTS.savedBody(most ?? '', begin ?? ''));
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
