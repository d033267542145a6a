import { useRef, useState } from 'preact/hooks';
import { framingsCsv, framingsJson } from '../../../src/core/framing/framing-export';
import type { Project } from '../../../src/jira/site';
import { jira } from '../../shared/bridge/jira';
import { download } from '../../shared/download';
import { sentenceOf } from '../../shared/sentence-of';
import { PART_IDS } from '../parts/parts-of-page';
import { Section } from '../parts/section';
import type { Settings } from '../policy/load-settings';
import { TEXTS } from '../texts';
import { readFramings } from './read-framings';
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

/** Takes every framing of the project away as a file, as far as the viewer can see it. */
function ExportFramings({ project }: { readonly project: Project }) {
  const [said, setSaid] = useState('');
  const [reading, setReading] = useState<object | undefined>(undefined);
  const latest = useRef(reading);
  latest.current = reading;

  const start = async (kind: 'csv' | 'json') => {
    const mine = {};
    latest.current = mine;
    setReading(mine);
    setSaid(TEXTS.framingsReading(0, 0));
    try {
      const found = await readFramings(
        jira,
        project.id,
        ({ read, total }) => setSaid(TEXTS.framingsReading(read, total)),
        () => latest.current !== mine,
      );
      if (!found) return;
      const text = kind === 'csv' ? framingsCsv(found.issues) : framingsJson(found.issues);
      download(`stakes-framings-${project.key}.${kind}`, kind, text);
      setSaid(TEXTS.framingsRead(found.issues.length, found.unread));
    } catch (error) {
      setSaid(sentenceOf(error));
    }
    setReading(undefined);
  };
  const cancel = () => {
    setReading(undefined);
    setSaid(TEXTS.framingsCancelled);
  };

  return (
    <div class="row">
      <button type="button" class="button" disabled={reading !== undefined} onClick={() => void start('csv')}>
        {TEXTS.framingsCsv}
      </button>
      <button type="button" class="button" disabled={reading !== undefined} onClick={() => void start('json')}>
        {TEXTS.framingsJson}
      </button>
      {reading !== undefined && (
        <button type="button" class="button subtle" onClick={cancel}>
          {TEXTS.cancel}
        </button>
      )}
      <span class="help" role="status">
        {said || TEXTS.framingsHelp}
      </span>
    </div>
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
