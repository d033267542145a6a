import { useEffect, useState } from 'preact/hooks';
import { type Origin, ORIGINS } from '../../../src/core/framing/framing';
import type { Component } from '../../../src/jira/site';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import type { ItemFilter } from '../lists/list-ask';
import { TEXTS } from '../texts';
import type { Shown } from './shown';

type FilterProps = Pick<Shown, 'findings'> & {
  readonly filter: ItemFilter;
  readonly change: (part: Partial<ItemFilter>) => void;
};

/** What narrows a list, part by part. */
export function FilterFields({ findings, filter, change }: FilterProps) {
  const projects = findings.projects?.on ?? [];
  const onlyProject = projects.length === 1 ? projects[0]?.id : undefined;
  const { components, problem } = useComponents(filter.projectId ?? onlyProject);
  return (
    <div class="row filters">
      {projects.length > 1 && (
        <Select
          label={TEXTS.filter.project}
          value={filter.projectId}
          choices={projects.map(({ id, key }) => [id, key])}
          none={TEXTS.filter.any}
          choose={(projectId) => change({ projectId, componentId: undefined })}
        />
      )}
      <Select
        label={TEXTS.filter.component}
        value={filter.componentId}
        choices={components.map(({ id, name }) => [id, name])}
        none={TEXTS.filter.any}
        choose={(componentId) => change({ componentId })}
      />
      <Select
        label={TEXTS.filter.origin}
        value={filter.origin}
        choices={[...ORIGINS, 'none' as const].map((origin) => [origin, TEXTS.origins[origin]])}
        none={TEXTS.filter.any}
        choose={(origin) => change({ origin: originOf(origin) })}
      />
      {problem !== undefined && <p class="help">{problem}</p>}
    </div>
  );
}

type SelectProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [value: string, text: string])[];
  /** What stands for choosing none of them; without it one is always chosen. */
  readonly none?: string | undefined;
  readonly choose: (value: string | undefined) => void;
};

/** One of several, under its label. */
export function Select({ label, value, choices, none, choose }: SelectProps) {
  return (
    <label class="stack tight">
      {label}
      <select
        class="field narrow"
        value={value ?? ''}
        disabled={choices.length === 0}
        onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
      >
        {none !== undefined && <option value="">{none}</option>}
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
