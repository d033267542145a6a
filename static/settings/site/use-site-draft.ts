import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { SiteSettings } from '../../../src/contract';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import { TYPE_ENFORCEMENTS } from '../../../src/core/policy/policy';
import { isAboveCap } from '../../../src/core/policy/site-policy';
import { sameJson } from '../../../src/core/json/same-json';
import { currencyCode } from '../../../src/core/json/schema-parts';
import { ask, Declined } from '../../shared/bridge/backend';
import { flag } from '../../shared/bridge/host';
import { sentenceOf } from '../../shared/sentence-of';
import type { Fields } from '../parts/kept-changes';
import type { Savable, Unsaved } from '../parts/save-bar';
import { useKeptChanges } from '../parts/use-kept-changes';
import type { Loading } from '../parts/use-loaded';
import { POLICY_FIELDS, usableInPolicy } from '../policy/kept-policy';
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
  const holds = state.status === 'ready' ? chosenIn(state.value) : undefined;
  const chosen = holds && { ...holds, ...changed };
  const offer = useKeptChanges({
    of: 'site',
    stored: holds && fieldsOf(holds),
    now: chosen && fieldsOf(chosen),
    names: [...POLICY_FIELDS, 'cap', 'currency'],
    usable: (kept) => ({ ...usableInPolicy(kept), ...usableOnSite(kept) }),
    putOver: (kept) =>
      chosen &&
      setChanged((before) => ({
        ...before,
        ...usableOnSite(kept),
        start: { ...(before.start ?? chosen.start), ...usableInPolicy(kept) },
      })),
  });
  if (state.status !== 'ready' || !holds || !chosen) return undefined;
  const { stored, problem } = state.value;
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
    offer,
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

const chosenIn = ({ cap, start, currency }: SiteSettings): Chosen => ({ cap, start, currency });

/** What new projects start with counts field by field, as in a project. */
const fieldsOf = ({ cap, start, currency }: Chosen): Fields => ({ ...start, cap, currency });

function usableOnSite({ cap, currency }: Fields): Partial<Chosen> {
  const mode = TYPE_ENFORCEMENTS.find((one) => one === cap);
  const isCurrency = currency === null || v.is(currencyCode, currency);
  return { ...(mode && { cap: mode }), ...(isCurrency && { currency: currency ?? undefined }) };
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
