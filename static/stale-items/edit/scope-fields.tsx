import { jira } from '../../shared/bridge/jira';
import { EDIT_TEXTS } from './texts';
import type { Draft, Problems } from './draft';
import { Picker, type Choice } from './picker';

/** Every part of the form reads the draft and offers changes to it. */
export type PartProps = {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
  readonly problems: Problems;
};

async function findProjects(typed: string): Promise<readonly Choice[]> {
  const found = await jira.projects(typed === '' ? {} : { typed });
  return found.map(({ id, key, name }) => ({ id, label: `${name} (${key})` }));
}

async function findFilters(typed: string): Promise<readonly Choice[]> {
  return (await jira.filters(typed)).map(({ id, name }) => ({ id, label: name }));
}

/** Projects, or a saved filter. */
export function ScopeFields({ draft, change, problems }: PartProps) {
  const { by, projectIds, filterId } = draft;
  return (
    <fieldset class="stack">
      <legend>{EDIT_TEXTS.where}</legend>
      {(['projects', 'filter'] as const).map((kind) => (
        <label key={kind} class="choice">
          <input type="radio" name="by" checked={by === kind} onChange={() => change({ by: kind })} />
          {EDIT_TEXTS[kind]}
        </label>
      ))}
      {by === 'projects' ? (
        <>
          <Picker
            key="projects"
            kind="checkbox"
            label={EDIT_TEXTS.findProjects}
            search={findProjects}
            chosen={projectIds}
            unseen={EDIT_TEXTS.chosenUnseen}
            toggle={(id, isOn) =>
              change({ projectIds: isOn ? [...projectIds, id] : projectIds.filter((one) => one !== id) })
            }
            problem={problems.projects}
          />
          <p class="help">{EDIT_TEXTS.chosen(projectIds.length)}</p>
        </>
      ) : (
        <>
          <Picker
            key="filter"
            kind="radio"
            label={EDIT_TEXTS.findFilters}
            search={findFilters}
            chosen={filterId === undefined ? [] : [filterId]}
            unseen={EDIT_TEXTS.filterUnseen}
            toggle={(id) => change({ filterId: id })}
            problem={problems.filter}
          />
          <p class="help">{EDIT_TEXTS.filterHelp}</p>
        </>
      )}
    </fieldset>
  );
}
