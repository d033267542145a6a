import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { boot } from '../boot';
import { ProjectTabs } from '../project-page';
import { searchIssues } from '../jira/search';
import { openDialog, page } from '../page';
import { IssueTable } from '../parts/issue-table';
import { Problem, ProblemPage } from '../parts/problem';
import { Waiting } from '../parts/waiting';
import { useLoaded } from '../use-loaded';
import { BulkEdit } from './bulk-edit';

const GivenSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));

/** A project's open work items in rank order. `?create=1` in the address opens the create dialog, filled in. */
export function BacklogPage({ projectKey }: { readonly projectKey: string }) {
  const project = boot.projects.find(({ key }) => key === projectKey);
  const jql = `project = "${projectKey}" AND statusCategory != Done ORDER BY Rank ASC`;
  const [loaded, again] = useLoaded(() => searchIssues(jql), [jql]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const create = (given: Readonly<Record<string, unknown>>): void =>
    openDialog({ kind: 'create', context: { ...given, projectId: project?.id }, closed: () => void again() });
  useEffect(() => {
    const given = givenInAddress(window.location.search);
    if (given !== undefined && project !== undefined) create(given);
  }, []);
  if (project === undefined) {
    return <ProblemPage message="This project doesn't exist, or you don't have permission to see it." />;
  }
  const toggle = (id: string): void =>
    setChosen(new Set(chosen.has(id) ? [...chosen].filter((each) => each !== id) : [...chosen, id]));
  return (
    <>
      <ProjectTabs projectKey={projectKey} />
      <div class="page-head">
        <h1>{project.name} backlog</h1>
        <div class="row push">
          <button
            type="button"
            class="button"
            onClick={() => page.go(`/jira/projects/${projectKey}/settings/apps/stakes`, 'same-tab')}
          >
            Project settings
          </button>
          <button type="button" class="button primary" onClick={() => create({})}>
            Create
          </button>
        </div>
      </div>
      {loaded.state === 'loading' && <Waiting lines={14} />}
      {loaded.state === 'failed' && <Problem message={loaded.message} retry={again} />}
      {loaded.state === 'there' && (
        <>
          <BulkEdit issues={loaded.value.issues.filter(({ id }) => chosen.has(id))} project={project} again={again} />
          <IssueTable
            issues={loaded.value.issues}
            lead={({ id, key }) => (
              <input
                type="checkbox"
                aria-label={`Choose ${key}`}
                checked={chosen.has(id)}
                onChange={() => toggle(id)}
              />
            )}
          />
        </>
      )}
    </>
  );
}

/**
 * The values with which an address opens the create dialog: `?create=` and a JSON object as `view.openIssueCreateModal`
 * takes it, empty for an empty dialog. `undefined` when the address doesn't ask for the dialog.
 */
function givenInAddress(search: string): Readonly<Record<string, unknown>> | undefined {
  const text = new URLSearchParams(search).get('create');
  if (text === null) return undefined;
  const parsed = v.safeParse(GivenSchema, text);
  return parsed.success ? parsed.output : {};
}
