import { useEffect, useState } from 'preact/hooks';
import { blocks } from '../../../src/core/policy/enforcement-of';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import type { Policy } from '../../../src/core/policy/policy';
import { flag } from '../../shared/bridge/host';
import { Banner } from '../../shared/parts/banner';
import { DryRunPanel } from '../dry-run/dry-run-panel';
import { DRY_RUN } from '../dry-run/texts';
import { useDryRun } from '../dry-run/use-dry-run';
import type { Finding } from '../health/check';
import { ruleAttached } from '../health/checks/rule-attached';
import { StepsLeft } from '../health/health-list';
import { HEALTH_TEXTS } from '../health/health-texts';
import type { Looked } from '../health/use-checks';
import { type Health, useProjectHealth } from '../health/use-health';
import { LearnPanel } from '../learn/learn-panel';
import { Page } from '../parts/page';
import { PARTS } from '../parts/parts-of-page';
import { SaveBar } from '../parts/save-bar';
import type { Settings } from '../policy/load-settings';
import { useSiteSettings } from '../policy/site-settings';
import { RuleSection } from '../rule/rule-section';
import { TEXTS } from '../texts';
import { WaiversBlock } from '../waivers/waivers-block';
import { AnswersDue } from './answers-due';
import { EnforcementSection } from './enforcement-section';
import { ExportSection } from './export-section';
import { HonestSection } from './honest-section';
import { STALE_DAYS_ID } from './stale-days';
import { StaleSection } from './stale-section';
import { type Draft, useDraft } from './use-draft';
import type { SettingsAccess } from './use-settings';

type SettingsFormProps = {
  readonly siteUrl: string;
  readonly settings: Settings;
} & Pick<SettingsAccess, 'reload' | 'save'>;

/** Everything that can be set in a project, in five parts; read-only for whoever doesn't administer it. */
export function SettingsForm({ siteUrl, settings, reload, save }: SettingsFormProps) {
  const site = useSiteSettings();
  const { project, names, problem, unreadable, mayAdminister } = settings;
  const health = useProjectHealth(project, settings.policy);
  const tellSaved = useTellSaved(project.key, health);
  const draft = useDraft(settings, save, site, tellSaved);
  const { policy, change } = draft;
  const dryRun = useDryRun(settings, policy);
  const disabled = !mayAdminister;
  const isOn = settings.policy.enforcement !== 'off' && !unreadable;
  const isShown = !unreadable || draft.startedAgain;
  const takeOver = (staleAfterDays: number) => {
    change({ staleAfterDays });
    document.getElementById(STALE_DAYS_ID)?.focus();
  };
  const tryFirst = (
    <>
      {DRY_RUN.saveNeeds}{' '}
      <button type="button" class="link" disabled={dryRun.state.status === 'running'} onClick={dryRun.start}>
        {DRY_RUN.tryNow}
      </button>
    </>
  );
  return (
    <Page
      title={TEXTS.title(project)}
      parts={isShown ? PARTS : []}
      foot={
        mayAdminister && (
          <>
            {isOn && !draft.dirty && <StepsLeft health={health} />}
            <SaveBar draft={draft} reload={reload} needs={dryRun.needed ? tryFirst : undefined} />
          </>
        )
      }
    >
      {!mayAdminister && <Banner kind="information">{project.isArchived ? TEXTS.archived : TEXTS.readOnly}</Banner>}
      {mayAdminister && settings.stored === undefined && <Banner kind="information">{TEXTS.notSetUp}</Banner>}
      {problem !== undefined && !unreadable && (
        <Banner kind="danger">
          <p>
            {problem} {mayAdminister && TEXTS.needsSaving}
          </p>
        </Banner>
      )}
      {unreadable && <UnreadablePolicy problem={problem ?? ''} mayAdminister={mayAdminister} draft={draft} />}
      {isShown && (
        <>
          <RuleSection
            siteUrl={siteUrl}
            projectId={project.id}
            names={names}
            rule={policy.rule}
            disabled={disabled}
            onChange={(rule) => change({ rule })}
          />
          <EnforcementSection
            policy={policy}
            names={names}
            cap={site?.cap ?? 'require'}
            start={settings.stored === undefined ? site?.start.enforcement : undefined}
            disabled={disabled}
            onChange={change}
            aside={isOn && <AnswersDue siteUrl={siteUrl} projectId={project.id} of={settings.policy} />}
            waysOut={mayAdminister && blocks(policy) && <WaiversBlock siteUrl={siteUrl} projectId={project.id} />}
          >
            {mayAdminister && <DryRunPanel siteUrl={siteUrl} policy={policy} dryRun={dryRun} />}
          </EnforcementSection>
          <StaleSection policy={policy} disabled={disabled} onChange={change}>
            <LearnPanel
              projectId={project.id}
              names={names}
              policy={policy}
              onUse={mayAdminister ? takeOver : undefined}
            />
          </StaleSection>
          <HonestSection
            project={project}
            policy={policy}
            health={health}
            changed={policy.enforcement !== settings.policy.enforcement}
          />
          <ExportSection settings={settings} draft={draft} />
        </>
      )}
    </Page>
  );
}

type UnreadablePolicyProps = {
  readonly problem: string;
  readonly mayAdminister: boolean;
  readonly draft: Pick<Draft, 'startedAgain' | 'startAgain'>;
};

/** Tells what is wrong with stored settings that can't be read; only a person's choice ever replaces them. */
function UnreadablePolicy({ problem, mayAdminister, draft }: UnreadablePolicyProps) {
  return (
    <Banner kind="danger" role="alert">
      <p>{TEXTS.unreadable}</p>
      <p>{problem}</p>
      {draft.startedAgain && <p>{TEXTS.startedAgain}</p>}
      {mayAdminister && !draft.startedAgain && (
        <>
          <p>{TEXTS.unreadableNext}</p>
          <div class="row">
            <button type="button" class="button" onClick={draft.startAgain}>
              {TEXTS.startAgain}
            </button>
          </div>
        </>
      )}
    </Banner>
  );
}

/** What keeps settings from doing what they say, first of all where nothing is blocked. */
function whatIsWrong(looked: readonly Looked[]): Finding | undefined {
  const ruleFirst = looked.toSorted((one, other) => Number(isRule(other)) - Number(isRule(one)));
  const findings = ruleFirst.flatMap((one) => one.findings ?? []);
  return findings.find(({ mark }) => mark === 'wrong') ?? findings.find(({ mark }) => mark === 'unknown');
}

const isRule = ({ id }: Looked): boolean => id === ruleAttached.id;

/** Tells that settings were saved, and of those that block whether everything they need is set up: else nothing is blocked. */
function useTellSaved(projectKey: string, { missing, looked }: Health): (saved: Policy) => void {
  const [saved, setSaved] = useState<Policy | undefined>(undefined);
  useEffect(() => {
    if (!saved || (blocks(saved) && !missing)) return;
    setSaved(undefined);
    const says = TEXTS.savedBody(projectKey, ENFORCEMENT_LABELS[saved.enforcement]);
    const unsure = whatIsWrong(looked);
    if (!blocks(saved) || !unsure) return void flag('success', TEXTS.saved, says);
    const steps = missing?.findings.length ?? 0;
    // The bar beneath the page names the step that is left, with its button.
    if (unsure.mark === 'wrong') return void flag('info', TEXTS.savedBut(HEALTH_TEXTS.stepsLeft(steps)), says);
    flag('info', TEXTS.saved, `${says} ${unsure.text}`);
  }, [saved, missing]);
  return setSaved;
}
