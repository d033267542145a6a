import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { TYPE_ENFORCEMENTS } from '../../../src/core/policy/policy';
import { Banner } from '../../shared/parts/banner';
import { AnswerLater } from '../project/answer-later';
import { StaleDays } from '../project/stale-days';
import { ModeRadios } from '../parts/mode-radios';
import { aboveCap } from './above-cap';
import { CurrencyField } from './currency-field';
import type { ListedProject } from './load-projects';
import { SITE_TEXTS } from './texts';
import type { SiteDraft } from './use-site-draft';

type SitePolicyFormProps = {
  /** What is wrong with what is stored. */
  readonly problem: string | undefined;
  readonly draft: SiteDraft;
  readonly projects: readonly ListedProject[];
};

/** The strictest mode that projects may choose, what they start from, and the currency of numbers. */
export function SitePolicyForm({ problem, projects, draft }: SitePolicyFormProps) {
  const { cap, start } = draft.chosen;
  const above = aboveCap(projects, cap);
  const changeStart = (part: Partial<typeof start>) => draft.change({ start: { ...start, ...part } });
  return (
    <>
      {problem !== undefined && <Banner kind="danger">{problem}</Banner>}
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
      {draft.isStartAbove && (
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
      <CurrencyField
        currency={draft.chosen.currency}
        disabled={draft.saving}
        onChange={(currency) => draft.change({ currency })}
      />
    </>
  );
}
