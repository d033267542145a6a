import { useState } from 'preact/hooks';
import type { TypeEnforcement } from '../../../src/core/policy/policy';
import { aboveCap } from './above-cap';
import { SITE_TEXTS } from './texts';
import { findProjects } from './find-projects';
import type { ListedProject } from './load-projects';
import { ProjectRow } from './project-row';
import { ProjectSearchBar } from './project-search-bar';
import type { ProjectsAccess } from './use-projects';

/** As many as the port lists. */
const MOST_LISTED = 1_000;

type ProjectListProps = {
  readonly projects: readonly ListedProject[];
  /** The strictest mode that projects may choose, where it is known. */
  readonly cap: TypeEnforcement | undefined;
  readonly switchOn: ProjectsAccess['switchOn'];
};

/** The projects, software first of all, a page at a time. */
export function ProjectList({ projects, cap, switchOn }: ProjectListProps) {
  const [search, setSearch] = useState({ kind: 'software', typed: '', page: 0 });
  const { shown, found, page, from, to, hasNext } = findProjects(projects, search);
  const on = projects.filter(({ mode }) => mode !== 'off' && mode !== 'unreadable').length;
  const above = cap === undefined ? [] : aboveCap(shown, cap);
  if (projects.length === 0) return <p>{SITE_TEXTS.siteEmpty}</p>;
  return (
    <>
      <p role="status">{on === 0 ? SITE_TEXTS.siteNothing : SITE_TEXTS.siteOn(on, projects.length)}</p>
      {projects.length >= MOST_LISTED && <p class="help">{SITE_TEXTS.siteMost}</p>}
      <ProjectSearchBar projects={projects} search={search} onChange={setSearch} />
      {found === 0 ? (
        <p>{SITE_TEXTS.siteNoMatch}</p>
      ) : (
        <table class="projects">
          <thead>
            <tr>
              <th scope="col">{SITE_TEXTS.project}</th>
              <th scope="col">{SITE_TEXTS.mode}</th>
              <th scope="col">{SITE_TEXTS.action}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((project) => (
              <ProjectRow key={project.id} project={project} isAboveCap={above.includes(project)} switchOn={switchOn} />
            ))}
          </tbody>
        </table>
      )}
      {(page > 0 || hasNext) && (
        <nav class="row" aria-label={SITE_TEXTS.shown(from, to, found)}>
          <button
            type="button"
            class="button"
            disabled={page === 0}
            onClick={() => setSearch({ ...search, page: page - 1 })}
          >
            {SITE_TEXTS.previous}
          </button>
          <span role="status">{SITE_TEXTS.shown(from, to, found)}</span>
          <button
            type="button"
            class="button"
            disabled={!hasNext}
            onClick={() => setSearch({ ...search, page: page + 1 })}
          >
            {SITE_TEXTS.next}
          </button>
        </nav>
      )}
    </>
  );
}
