import { blocks } from '../../../src/core/policy/enforcement-of';
import { Banner } from '../../shared/parts/banner';
import { DryRunPanel } from '../dry-run/dry-run-panel';
import { DRY_RUN } from '../dry-run/texts';
import { useDryRun } from '../dry-run/use-dry-run';
import type { Settings } from '../policy/load-settings';
import { useSiteSettings } from '../policy/use-site-settings';
import { LearnPanel } from '../learn/learn-panel';
import { RuleSection } from '../rule/rule-section';
import { Page } from '../parts/page';
import { SaveBar } from '../parts/save-bar';
import { TEXTS } from '../texts';
import { WaiversBlock } from '../waivers/waivers-block';
import { AnswersDue } from './answers-due';
import { EnforcementSection } from './enforcement-section';
import { ExportSection } from './export-section';
import { HonestSection } from './honest-section';
import { STALE_DAYS_ID } from './stale-days';
import { StaleSection } from './stale-section';
import { UnsavedAbove } from './unsaved-above';
import { UnreadablePolicy } from './unreadable-policy';
import { useDraft, type PagePart } from './use-draft';
import type { SettingsAccess } from './use-settings';

type SettingsFormProps = {
  readonly siteUrl: string;
  readonly settings: Settings;
} & Pick<SettingsAccess, 'reload' | 'save'>;

/** Everything that can be set in a project, in five parts; read-only for whoever doesn't administer it. */
export function SettingsForm({ siteUrl, settings, reload, save }: SettingsFormProps) {
  const site = useSiteSettings();
  const draft = useDraft(settings, save, site);
  const { project, names, problem, unreadable, mayAdminister } = settings;
  const { policy, change } = draft;
  const dryRun = useDryRun(settings, policy);
  const disabled = !mayAdminister;
  const isOn = settings.policy.enforcement !== 'off';
  const needs = dryRun.needed ? DRY_RUN.saveNeeds : undefined;
  const saveBar = (part: PagePart | undefined) =>
    mayAdminister && <SaveBar draft={draft} isHere={draft.changedIn === part} reload={reload} needs={needs} />;
  const takeOver = (staleAfterDays: number) => {
    change({ staleAfterDays }, 'stale');
    document.getElementById(STALE_DAYS_ID)?.focus();
  };
  return (
    <Page title={TEXTS.title(project)}>
      {!mayAdminister && <Banner kind="information">{TEXTS.readOnly}</Banner>}
      {mayAdminister && settings.stored === undefined && <Banner kind="information">{TEXTS.notSetUp}</Banner>}
      {problem !== undefined && !unreadable && (
        <Banner kind="danger">
          <p>
            {problem} {mayAdminister && TEXTS.needsSaving}
          </p>
        </Banner>
      )}
      {unreadable && <UnreadablePolicy problem={problem ?? ''} mayAdminister={mayAdminister} draft={draft} />}
      {(!unreadable || draft.startedAgain) && (
        <>
          {draft.dirty && draft.changedIn === undefined && saveBar(undefined)}
          <RuleSection
            siteUrl={siteUrl}
            projectId={project.id}
            names={names}
            rule={policy.rule}
            disabled={disabled}
            onChange={(rule) => change({ rule }, 'rule')}
            saveBar={saveBar('rule')}
          />
          <EnforcementSection
            policy={policy}
            names={names}
            cap={site?.cap ?? 'require'}
            start={settings.stored === undefined ? site?.start.enforcement : undefined}
            disabled={disabled}
            onChange={(part) => change(part, 'enforcement')}
            saveBar={saveBar('enforcement')}
            waysOut={
              <>
                {isOn && <AnswersDue siteUrl={siteUrl} projectId={project.id} />}
                {mayAdminister && blocks(policy) && <WaiversBlock siteUrl={siteUrl} projectId={project.id} />}
              </>
            }
          >
            {mayAdminister && <DryRunPanel siteUrl={siteUrl} policy={policy} dryRun={dryRun} />}
          </EnforcementSection>
          <StaleSection
            policy={policy}
            disabled={disabled}
            onChange={(part) => change(part, 'stale')}
            saveBar={saveBar('stale')}
          >
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
            saved={settings.policy}
            changed={policy.enforcement !== settings.policy.enforcement}
          />
          <ExportSection settings={settings} draft={draft} />
          {draft.changedIn === 'export' ? saveBar('export') : draft.dirty && <UnsavedAbove />}
        </>
      )}
    </Page>
  );
}
