import { useState } from 'preact/hooks';
import { download } from '../../shared/download';
import { Section } from '../parts/section';
import type { Settings } from '../policy/load-settings';
import { TEXTS } from '../texts';
import { ExportFramings } from './export-framings';
import { PART_IDS } from './parts-of-page';
import type { Draft } from './use-draft';

type ExportSectionProps = { readonly settings: Settings; readonly draft: Pick<Draft, 'saving' | 'switchOff'> };

/** Takes the saved policy and the framings away as files, and switches Stakes off. */
export function ExportSection({ settings, draft }: ExportSectionProps) {
  const { project, policy, unreadable, mayAdminister } = settings;
  const isOn = policy.enforcement !== 'off' && !unreadable;
  return (
    <Section id={PART_IDS.data} number={5} title={TEXTS.exportTitle}>
      {unreadable ? (
        <p class="subtle-text">{TEXTS.exportUnreadable}</p>
      ) : (
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() =>
              download(`stakes-policy-${project.key}.json`, 'json', `${JSON.stringify(policy, null, 2)}\n`)
            }
          >
            {TEXTS.export}
          </button>
          <span class="help">{TEXTS.exportHelp}</span>
        </div>
      )}
      <ExportFramings project={project} />
      {mayAdminister && isOn && <SwitchOff project={project.key} draft={draft} />}
    </Section>
  );
}

function SwitchOff({ project, draft }: { readonly project: string; readonly draft: ExportSectionProps['draft'] }) {
  const [asking, setAsking] = useState(false);
  const switchOff = async () => {
    await draft.switchOff();
    setAsking(false);
  };
  if (!asking) {
    return (
      <div class="row">
        <button type="button" class="button" disabled={draft.saving} onClick={() => setAsking(true)}>
          {TEXTS.switchOff}
        </button>
      </div>
    );
  }
  return (
    <div class="stack" role="group" aria-label={TEXTS.switchOff}>
      <p role="status">{TEXTS.switchOffAsk(project)}</p>
      <div class="row">
        <button type="button" class="button danger" disabled={draft.saving} onClick={() => void switchOff()}>
          {TEXTS.switchOffYes}
        </button>
        <button type="button" class="button subtle" onClick={() => setAsking(false)}>
          {TEXTS.keepOn}
        </button>
      </div>
    </div>
  );
}
