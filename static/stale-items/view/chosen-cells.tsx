import type { ComponentChildren } from 'preact';
import { costOfDelay } from '../../../src/core/risk-summary/cost-of-delay';
import { sprintsOf } from '../../../src/jira/decoders/sprint';
import type { JudgedItem } from '../items/judged-item';
import type { Column } from '../lists/columns';
import type { Sorting } from '../lists/list-ask';
import { TEXTS } from '../texts';
import { DeadlineLozenge } from './deadline-lozenge';
import type { Shown } from './shown';
import { SortHeader } from './sort-header';

type ChosenHeadersProps = {
  readonly columns: readonly Column[];
  readonly sorting: Sorting;
  readonly sort: (sorting: Sorting) => void;
};

/** The headers of the columns that somebody chose. */
export function ChosenHeaders({ columns, sorting, sort }: ChosenHeadersProps) {
  return (
    <>
      {columns.map((column) =>
        column === 'deadline' || column === 'cost' ? (
          <SortHeader
            key={column}
            by={column}
            sorting={sorting}
            sort={sort}
            goesBy={column === 'cost' ? TEXTS.goesByCost : undefined}
          >
            {TEXTS.columns[column]}
          </SortHeader>
        ) : (
          <th key={column} scope="col" class={column}>
            {TEXTS.columns[column]}
          </th>
        ),
      )}
    </>
  );
}

/** What an item has in them; in a narrow column each says what it is. */
export function ChosenCells({ host, item, columns }: Pick<Shown, 'host'> & Chosen) {
  return (
    <>
      {columns.map((column) => {
        const content = contentOf(column, item, host.timeZone);
        return (
          <td key={column} class={`chosen ${column}`}>
            {content !== undefined && (
              <>
                <span class="said-here" aria-hidden="true">
                  {TEXTS.columns[column]}{' '}
                </span>
                {content}
              </>
            )}
          </td>
        );
      })}
    </>
  );
}

type Chosen = { readonly item: JudgedItem; readonly columns: readonly Column[] };

function contentOf(column: Column, item: JudgedItem, timeZone: string): ComponentChildren | undefined {
  const { issue } = item.facts;
  switch (column) {
    case 'deadline':
      return issue.framing?.deadline && <DeadlineLozenge item={item} timeZone={timeZone} />;
    case 'cost':
      return costOfDelay(issue.framing);
    case 'points':
      return issue.storyPoints;
    case 'priority':
      return item.shown?.priority;
    case 'sprint':
      return sprintsOf(item.shown?.sprintValue).findLast(({ completedAtMs }) => completedAtMs === undefined)?.name;
    case 'assignee':
      return item.shown?.assignee;
  }
}
