import { ArrowDownIcon, ArrowUpIcon } from '../../shared/icons/signs';
import type { ColumnId } from './columns';
import type { ListedProject } from '../policy/load-projects';
import { ProjectRow } from './project-row';
import type { ReadProject, Sorting } from './sort-projects';
import { FACTS_TEXTS as TEXTS, SITE_TEXTS } from './texts';
import type { SiteReading } from './use-project-facts';
import type { ProjectsAccess } from './use-projects';

const COLUMNS = Object.keys(TEXTS.columns) as readonly ColumnId[];

type ProjectTableProps = {
  readonly shown: readonly ListedProject[];
  /** Those that have more than they may choose. */
  readonly above: readonly ListedProject[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly readOf: (projectId: string) => ReadProject;
  readonly reading: SiteReading;
  readonly openSettings: (projectKey: string) => void;
  readonly switchOn: ProjectsAccess['switchOn'];
};

/** How each project is doing; every column sorts. Too wide for a narrow frame, it scrolls sideways by itself. */
export function ProjectTable({ shown, above, sorting, onSort, readOf, reading, ...rest }: ProjectTableProps) {
  const sort = (by: ColumnId) => onSort({ by, isDescending: sorting.by === by && !sorting.isDescending });
  return (
    <div class="wide">
      <table class="projects" aria-busy={reading.isReading}>
        <caption class="visually-hidden">
          {TEXTS.caption}. {TEXTS.sorted(TEXTS.columns[sorting.by], sorting.isDescending)}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((by) => (
              <th
                key={by}
                scope="col"
                aria-sort={sorting.by === by ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" class="sort" onClick={() => sort(by)}>
                  {TEXTS.columns[by]}
                  {sorting.by === by && (sorting.isDescending ? <ArrowDownIcon /> : <ArrowUpIcon />)}
                </button>
              </th>
            ))}
            <th scope="col">{SITE_TEXTS.action}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((project) => (
            <ProjectRow
              key={project.id}
              project={project}
              isAboveCap={above.includes(project)}
              read={readOf(project.id)}
              swept={reading.site ? reading.site.swept.get(project.id) : 'unread'}
              isReading={reading.isReading}
              {...rest}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
