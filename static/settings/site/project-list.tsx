import { useState } from 'preact/hooks';
import type { TypeEnforcement } from '../../../src/core/policy/policy';
import { Section } from '../parts/section';
import { aboveCap } from './above-cap';
import { FACTS_TEXTS, SITE_TEXTS } from './texts';
import { findProjects } from './find-projects';
import type { ListedProject } from '../policy/load-projects';
import { ProjectSearchBar } from './project-search-bar';
import { ProjectTable } from './project-table';
import { sortProjects, type ReadProject, type Sorting } from './sort-projects';
import { MOST_READ, useProjectFacts } from './use-project-facts';
import type { ProjectsAccess } from './use-projects';

/** As many as the port lists. */
const MOST_LISTED = 1_000;

type ProjectListProps = {
  readonly id: string;
  readonly projects: readonly ListedProject[];
  /** The strictest mode that projects may choose, where it is known. */
  readonly cap: TypeEnforcement | undefined;
  /** How often something was set up or taken away on this page: what is read belongs to one such state. */
  readonly changes: number;
  readonly openSettings: (projectKey: string) => void;
} & Pick<ProjectsAccess, 'switchOn'>;

/** The projects and how each is doing, software first of all, in one table as long as a hundred. */
export function ProjectList({ id, projects, cap, changes, openSettings, switchOn }: ProjectListProps) {
  const [search, setSearch] = useState({ kind: 'software', typed: '', page: 0 });
  const [sorting, setSorting] = useState<Sorting>({ by: 'name', isDescending: false });
  const reading = useProjectFacts(projects, [projects, changes]);
  const { site, problem, left, isReading, again } = reading;
  const readOf = (projectId: string): ReadProject => ({
    facts: reading.factsOf(projectId),
    checkedAt: site?.swept.get(projectId)?.last?.endedAt,
  });
  const sorted = sortProjects(projects, sorting, readOf);
  const { shown, found, page, from, to, hasNext } = findProjects(sorted, search);
  const on = projects.filter(({ mode }) => mode !== 'off' && mode !== 'unreadable').length;
  const above = cap === undefined ? [] : aboveCap(shown, cap);
  const counted = projects.length === 0 ? SITE_TEXTS.siteEmpty : on === 0 ? SITE_TEXTS.siteNothing : undefined;
  return (
    <Section id={id} title={SITE_TEXTS.projectsTitle}>
      <div class="row">
        <p role="status">{counted ?? SITE_TEXTS.siteOn(on, projects.length)}</p>
        {on > 0 && (
          <button type="button" class="link push" disabled={isReading} onClick={again}>
            {isReading ? FACTS_TEXTS.reading : FACTS_TEXTS.readAgain}
          </button>
        )}
      </div>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {FACTS_TEXTS.readFailed} {problem}
        </p>
      )}
      {projects.length >= MOST_LISTED && <p class="help">{SITE_TEXTS.siteMost}</p>}
      {projects.length > 0 && <ProjectSearchBar projects={projects} search={search} onChange={setSearch} />}
      {projects.length > 0 && found === 0 && <p>{SITE_TEXTS.siteNoMatch}</p>}
      {found > 0 && (
        <ProjectTable
          shown={shown}
          above={above}
          sorting={sorting}
          onSort={setSorting}
          readOf={readOf}
          reading={reading}
          openSettings={openSettings}
          switchOn={switchOn}
        />
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
      {on > 0 && (
        <details>
          <summary>{SITE_TEXTS.whatColumnsSay}</summary>
          <p class="help">{FACTS_TEXTS.explained}</p>
          <p class="help">{FACTS_TEXTS.cost(MOST_READ)}</p>
        </details>
      )}
      {left > 0 && <p class="help">{FACTS_TEXTS.tooMany(left)}</p>}
    </Section>
  );
}
