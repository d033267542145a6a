import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { ORIGINS, type Origin } from '../../../src/core/framing/framing';
import type { Component } from '../../../src/jira/site';
import { sentenceOf } from '../../shared/sentence-of';
import { jira } from '../../shared/bridge/jira';
import { isNarrowed, type ItemFilter } from '../lists/list-ask';
import { TEXTS } from '../texts';
import type { Shown } from './shown';

type FilterProps = Pick<Shown, 'findings'> & {
  readonly filter: ItemFilter;
  readonly change: (part: Partial<ItemFilter>) => void;
};

const NO_PART: ItemFilter = { projectId: undefined, componentId: undefined, origin: undefined, ages: undefined };

/** What narrows a list, behind a button beside the list's number until somebody wants it; and the way back to all of it. */
export function FilterLine({ children, ...props }: FilterProps & { readonly children: ComponentChildren }) {
  const { filter, change } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div class="row">
        {children}
        <span class="push row">
          {isNarrowed(filter) && (
            <button type="button" class="link" onClick={() => change(NO_PART)}>
              {TEXTS.showAll}
            </button>
          )}
          <button type="button" class="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            {TEXTS.filter.title}
          </button>
        </span>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Parts {...props} />}
      </div>
    </>
  );
}

function Parts({ findings, filter, change }: FilterProps) {
  const projects = findings.projects?.on ?? [];
  const onlyProject = projects.length === 1 ? projects[0]?.id : undefined;
  const { components, problem } = useComponents(filter.projectId ?? onlyProject);
  return (
    <div class="row filters">
      {projects.length > 1 && (
        <Part
          label={TEXTS.filter.project}
          value={filter.projectId}
          choices={projects.map(({ id, key }) => [id, key])}
          choose={(projectId) => change({ projectId, componentId: undefined })}
        />
      )}
      <Part
        label={TEXTS.filter.component}
        value={filter.componentId}
        choices={components.map(({ id, name }) => [id, name])}
        choose={(componentId) => change({ componentId })}
      />
      <Part
        label={TEXTS.filter.origin}
        value={filter.origin}
        choices={[...ORIGINS, 'none' as const].map((origin) => [origin, TEXTS.origins[origin]])}
        choose={(origin) => change({ origin: originOf(origin) })}
      />
      {problem !== undefined && <p class="help">{problem}</p>}
    </div>
  );
}

type PartProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly choose: (value: string | undefined) => void;
};

function Part({ label, value, choices, choose }: PartProps) {
  return (
    <label class="stack tight">
      {label}
      <select
        class="field narrow"
        value={value ?? ''}
        disabled={choices.length === 0}
        onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
      >
        <option value="">{TEXTS.filter.any}</option>
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function originOf(value: string | undefined): Origin | 'none' | undefined {
  return value === 'none' ? value : ORIGINS.find((origin) => origin === value);
}

/** The components of one project; several projects have none in common. */
function useComponents(projectId: string | undefined) {
  const [found, setFound] = useState<{ components: readonly Component[]; problem?: string }>({ components: [] });
  useEffect(() => {
    let isNewest = true;
    setFound({ components: [] });
    if (projectId === undefined) return undefined;
    jira.components(projectId).then(
      (components) => isNewest && setFound({ components }),
      (error: unknown) => isNewest && setFound({ components: [], problem: sentenceOf(error) }),
    );
    return () => {
      isNewest = false;
    };
  }, [projectId]);
  return found;
}
