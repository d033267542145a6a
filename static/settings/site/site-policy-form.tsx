import type { SiteSettings } from '../../../src/contract';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import { TYPE_ENFORCEMENTS } from '../../../src/core/policy/policy';
import { isAboveCap } from '../../../src/core/policy/site-policy';
import { Banner } from '../../shared/parts/banner';
import { AnswerLater } from '../project/answer-later';
import { StaleDays } from '../project/stale-days';
import { ModeRadios } from '../parts/mode-radios';
import { SaveBar } from '../parts/save-bar';
import { aboveCap } from './above-cap';
import type { ListedProject } from './load-projects';
import { SITE_TEXTS } from './texts';
import { useSiteDraft } from './use-site-draft';

type SitePolicyFormProps = {
  readonly settings: SiteSettings;
  readonly projects: readonly ListedProject[];
  readonly saved: (settings: SiteSettings) => void;
  readonly reload: () => void;
};

/** The strictest mode that projects may choose, and what they start from. */
export function SitePolicyForm({ settings, projects, saved, reload }: SitePolicyFormProps) {
  const draft = useSiteDraft(settings, saved);
  const { cap, start } = draft.chosen;
  const above = aboveCap(projects, cap);
  const isStartAbove = isAboveCap(start, cap);
  const needs = isStartAbove || 'problem' in parsePolicy(start) ? SITE_TEXTS.putRight : undefined;
  const changeStart = (part: Partial<typeof start>) => draft.change({ start: { ...start, ...part } });
  return (
    <>
      {settings.problem !== undefined && <Banner kind="danger">{settings.problem}</Banner>}
      <ModeRadios
        name="cap"
        legend={SITE_TEXTS.capTitle}
        legendShown
        modes={TYPE_ENFORCEMENTS}
        chosen={cap}
        says={(mode) => SITE_TEXTS.caps[mode]}
        disabled={() => draft.saving}
        onChange={(mode) => draft.change({ cap: mode })}
      />
      <p class="problem" role="status">
        {above.length > 0 && SITE_TEXTS.haveMore(above.map(({ key }) => key))}
      </p>
      <ModeRadios
        name="start"
        legend={SITE_TEXTS.startTitle}
        legendShown
        modes={TYPE_ENFORCEMENTS}
        chosen={start.enforcement}
        says={(mode) => SITE_TEXTS.starts[mode]}
        disabled={() => draft.saving}
        onChange={(mode) => changeStart({ enforcement: mode })}
      />
      {isStartAbove && (
        <p class="problem" role="alert">
          {SITE_TEXTS.startAbove(ENFORCEMENT_LABELS[start.enforcement], ENFORCEMENT_LABELS[cap])}
        </p>
      )}
      <StaleDays policy={start} disabled={draft.saving} onChange={changeStart} />
      <AnswerLater
        answerLater={start.answerLater}
        disabled={draft.saving}
        onChange={(answerLater) => changeStart({ answerLater })}
      />
      <p class="help">{SITE_TEXTS.startHelp}</p>
      <SaveBar draft={draft} reload={reload} needs={needs} />
    </>
  );
}
