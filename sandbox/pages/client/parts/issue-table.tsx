import type { ComponentChildren } from 'preact';
import { boot } from '../boot';
import type { IssueRow } from '../jira/search';
import { StatusLozenge } from './lozenge';
import { TypeIcon } from './type-icon';

export type IssueTableProps = {
  readonly issues: readonly IssueRow[];
  /** A cell in front of each row, such as a box to choose it. */
  lead?(issue: IssueRow): ComponentChildren;
};

/** Work items as rows, with a column for each of the app's fields. */
export function IssueTable({ issues, lead }: IssueTableProps) {
  return (
    <div class="table-scroll">
      <table class="list issues">
        <thead>
          <tr>
            {lead !== undefined && (
              <th scope="col">
                <span class="visually-hidden">Choose</span>
              </th>
            )}
            <th scope="col">Work item</th>
            <th scope="col">Summary</th>
            <th scope="col">Status</th>
            <th scope="col">Priority</th>
            <th scope="col" class="number">
              Points
            </th>
            {boot.app.fields.map(({ id, name }) => (
              <th scope="col" key={id} class="wide">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue.id}>
              {lead !== undefined && <td>{lead(issue)}</td>}
              <td class="key">
                <TypeIcon name={issue.type} /> <a href={`/browse/${issue.key}`}>{issue.key}</a>
              </td>
              <td class="summary">{issue.summary}</td>
              <td>
                <StatusLozenge name={issue.status.name} category={issue.status.category} />
              </td>
              <td>{issue.priority ?? ''}</td>
              <td class="number">{issue.points ?? ''}</td>
              {boot.app.fields.map(({ id }) => (
                <td key={id} class="wide">
                  <span class="two-lines" title={issue.formatted[id] ?? ''}>
                    {issue.formatted[id] ?? ''}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
