import { listOf, member, textOf } from '../../src/jira/decoders/json';

/** An issue as the host names it. */
export type ShownIssue = { readonly id: string; readonly key: string; readonly projectId: string };

/**
 * When the field's form is shown: Jira takes its value in another way in each (docs/platform.md#the-field-in-dialogs).
 * In a dialog of the app's own it takes none: there the form saves as the panel does.
 */
export type FieldMoment = 'issue-create' | 'issue-view' | 'issue-transition' | 'issue-bulk-edit' | 'dialog';

/** The field's form in one of Jira's dialogs or views. */
export type FieldPlace = {
  readonly kind: 'field';
  readonly moment: FieldMoment;
  readonly value: unknown;
  readonly issue?: ShownIssue | undefined;
  readonly projectId?: string | undefined;
  /** The issue's type; absent where the host doesn't tell, as in bulk edit. */
  readonly typeId?: string | undefined;
  readonly typeName?: string | undefined;
  /** How many issues the value goes to. */
  readonly issues: number;
};

/** Where this bundle stands: one resource serves the issue panel, the issue context and the field's form. */
export type Place =
  | { readonly kind: 'panel'; readonly issue: ShownIssue }
  | { readonly kind: 'context'; readonly issue: ShownIssue }
  | FieldPlace
  | { readonly kind: 'elsewhere' };

const MOMENTS: readonly FieldMoment[] = ['issue-create', 'issue-view', 'issue-transition', 'issue-bulk-edit', 'dialog'];

/** Reads the host's `extension`. What isn't known is 'elsewhere': a new host context must not break the page. */
export function placeOf(extension: unknown): Place {
  const issue = issueOf(extension);
  switch (text(extension, 'type')) {
    case 'jira:issuePanel':
      return issue ? { kind: 'panel', issue } : { kind: 'elsewhere' };
    case 'jira:issueContext':
      return issue ? { kind: 'context', issue } : { kind: 'elsewhere' };
    case 'jira:customField':
      return text(extension, 'entryPoint') === 'view' ? { kind: 'elsewhere' } : fieldOf(extension, issue);
    default:
      return { kind: 'elsewhere' };
  }
}

function fieldOf(extension: unknown, issue: ShownIssue | undefined): Place {
  const told = text(extension, 'renderContext') ?? text(extension, 'experience');
  return {
    kind: 'field',
    moment: MOMENTS.find((moment) => moment === told) ?? (issue ? 'issue-view' : 'issue-create'),
    value: member(extension, 'fieldValue'),
    issue,
    projectId: text(extension, 'project', 'id'),
    typeId: text(extension, 'issue', 'typeId'),
    typeName: text(extension, 'issue', 'type'),
    issues: listOf(member(extension, 'issues'))?.length ?? 1,
  };
}

function issueOf(extension: unknown): ShownIssue | undefined {
  const [id, key, projectId] = [
    text(extension, 'issue', 'id'),
    text(extension, 'issue', 'key'),
    text(extension, 'project', 'id'),
  ];
  return id && key && projectId ? { id, key, projectId } : undefined;
}

function text(value: unknown, ...path: readonly string[]): string | undefined {
  return textOf(member(value, ...path)) || undefined;
}
