import { useEffect, useState } from 'preact/hooks';
import { ORIGINS, type Origin } from '../../../src/core/framing/framing';
import type { Component } from '../../../src/jira/site';
import { sentenceOf } from '../../shared/sentence-of';
import { jira } from '../../shared/bridge/jira';
import type { ItemFilter } from '../lists/list-ask';
import { TEXTS } from '../texts';
import { Select } from './select';
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
