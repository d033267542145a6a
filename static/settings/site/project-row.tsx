import { useState } from 'preact/hooks';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { openProjectSettings } from '../../shared/bridge/project-settings';
import { TEXTS } from '../texts';
import { SITE_TEXTS } from './texts';
import type { ListedProject } from './load-projects';
import { kindText } from './project-search-bar';
import type { ProjectsAccess } from './use-projects';

type ProjectRowProps = {
  readonly project: ListedProject;
  readonly isAboveCap: boolean;
  readonly switchOn: ProjectsAccess['switchOn'];
};

/** One project: its mode, and the next thing to do with it. */
export function ProjectRow({ project, isAboveCap, switchOn }: ProjectRowProps) {
  const [switching, setSwitching] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { key, name, typeKey, mode, isBacklog, mayAdminister } = project;
  const advise = async () => {
    setSwitching(true);
    setProblem(await switchOn(project));
    setSwitching(false);
  };
  return (
    <tr class={isBacklog ? undefined : 'unsuited'}>
      <th scope="row">
        {name} <span class="help">{key}</span>
        <div class="help">{kindText(typeKey)}</div>
      </th>
      <td>
        {mode === 'unreadable' ? (
          <span class="problem">{SITE_TEXTS.unreadablePolicy}</span>
        ) : (
          <span class="lozenge">{ENFORCEMENT_LABELS[mode]}</span>
        )}
        {isAboveCap && <div class="problem">{SITE_TEXTS.hasMore}</div>}
      </td>
      <td>
        {!isBacklog && <span class="help">{SITE_TEXTS.notABacklog}</span>}
        {isBacklog && !mayAdminister && <span class="help">{TEXTS.notYours}</span>}
        {isBacklog && mayAdminister && (
          <div class="row">
            {mode === 'off' && (
              <button
                type="button"
                class="button"
                disabled={switching}
                aria-label={SITE_TEXTS.switchOnLabel(key)}
                onClick={() => void advise()}
              >
                {switching ? SITE_TEXTS.switching : SITE_TEXTS.switchOn}
              </button>
            )}
            <button
              type="button"
              class="button subtle"
              aria-label={SITE_TEXTS.settingsLabel(key)}
              onClick={() => void openProjectSettings(key)}
            >
              {SITE_TEXTS.settings}
            </button>
          </div>
        )}
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </td>
    </tr>
  );
}
