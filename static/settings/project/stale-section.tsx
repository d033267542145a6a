import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../../src/core/policy/policy';
import { OPTIONAL_SIGNALS, type OptionalSignalId } from '../../../src/core/refinement/optional-signals';
import { MOMENT_SIGNALS } from '../../../src/core/refinement/signals';
import type { SiteFields } from '../../../src/jira/site';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { PART_IDS } from '../parts/parts-of-page';
import { Section } from '../parts/section';
import { TEXTS } from '../texts';
import { AccountList } from './account-list';
import { OriginThresholds } from './origin-thresholds';
import { StaleDays } from './stale-days';

const ALWAYS = MOMENT_SIGNALS.filter(({ id }) => !OPTIONAL_SIGNALS.some((one) => one.id === id));

type StaleSectionProps = {
  readonly policy: Policy;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<Policy>) => void;
  /** What belongs under the limit: learning one. */
  readonly children?: ComponentChildren;
};

/** After how long an item counts as not refined, and what refines it. */
export function StaleSection({ policy, disabled, onChange, children }: StaleSectionProps) {
  return (
    <Section id={PART_IDS.stale} number={3} title={TEXTS.staleTitle}>
      <StaleDays policy={policy} disabled={disabled} onChange={onChange} />
      {children}
      <OriginThresholds
        days={policy.staleAfterDaysByOrigin}
        disabled={disabled}
        onChange={(staleAfterDaysByOrigin) => onChange({ staleAfterDaysByOrigin })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={policy.soonerBeforeDeadline}
          disabled={disabled}
          onChange={(event) => onChange({ soonerBeforeDeadline: event.currentTarget.checked })}
        />
        <span>
          {TEXTS.sooner} <span class="help">{TEXTS.soonerHelp}</span>
        </span>
      </label>
      <details>
        <summary>{TEXTS.whatCounts}</summary>
        <div class="stack">
          <p>{TEXTS.countsWhen}</p>
          <SignalChoice
            ignored={policy.ignoredSignals}
            disabled={disabled}
            onChange={(ignoredSignals) => onChange({ ignoredSignals })}
          />
          <p>{TEXTS.countsNot}</p>
          <FieldsThatCount />
        </div>
      </details>
      <AccountList
        id="ignored"
        texts={TEXTS.ignored}
        accountIds={policy.ignoredAccountIds}
        disabled={disabled}
        onChange={(ignoredAccountIds) => onChange({ ignoredAccountIds })}
      />
    </Section>
  );
}

type SignalChoiceProps = {
  readonly ignored: readonly OptionalSignalId[];
  readonly disabled: boolean;
  readonly onChange: (ignored: readonly OptionalSignalId[]) => void;
};

/** Which signals count as refinement in this project. */
function SignalChoice({ ignored, disabled, onChange }: SignalChoiceProps) {
  const choose = (id: OptionalSignalId, counts: boolean) => {
    const left = ignored.filter((one) => one !== id);
    onChange(counts ? left : [...left, id]);
  };
  return (
    <>
      <ul class="signals">
        {OPTIONAL_SIGNALS.map(({ id, title }) => (
          <li key={id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!ignored.includes(id)}
                disabled={disabled}
                onChange={(event) => choose(id, event.currentTarget.checked)}
              />
              <span>{title}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="help">{TEXTS.alwaysCount(ALWAYS.map(({ title }) => title))}</p>
    </>
  );
}

/** Which fields of this site stand for points and criteria: Jira has no type for them, so a name decides. */
function FieldsThatCount() {
  const [fields, setFields] = useState<SiteFields | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useEffect(() => {
    jira.fields().then(setFields, (error: unknown) => setProblem(sentenceOf(error)));
  }, []);
  if (problem !== undefined) return <p class="problem">{problem}</p>;
  if (!fields) return null;
  const { storyPoints, acceptanceCriteria } = fields;
  return (
    <>
      <p class="help">
        {storyPoints.length === 0 ? TEXTS.noPoints : TEXTS.pointsHere(storyPoints.map(({ name }) => name))}
      </p>
      <p class="help">{acceptanceCriteria ? TEXTS.criteriaHere(acceptanceCriteria.name) : TEXTS.noCriteria}</p>
    </>
  );
}
