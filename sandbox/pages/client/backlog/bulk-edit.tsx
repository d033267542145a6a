import { useRef, useState } from 'preact/hooks';
import type { ClientBoot, ShownField } from '../../client-boot';
import { boot } from '../boot';
import { AppFieldInForm } from '../create/app-field-in-form';
import type { FrameHandle } from '../frames/forge-frame';
import { editIssue } from '../jira/issue';
import type { IssueRow } from '../jira/search';
import { page } from '../page';
import { Dialog } from '../parts/dialog';

export type BulkEditProps = {
  readonly issues: readonly IssueRow[];
  readonly project: ClientBoot['projects'][number];
  again(): Promise<void>;
};

/** One value of an app's field for all chosen work items (docs/platform.md#the-field-in-dialogs). */
export function BulkEdit({ issues, project, again }: BulkEditProps) {
  const [edited, setEdited] = useState<ShownField>();
  const fields = boot.app.fields.filter(({ editsOn }) => editsOn.includes('issue-bulk-edit'));
  if (issues.length === 0 || fields.length === 0) return null;
  return (
    <div class="row selection" role="status">
      <span>{issues.length} chosen</span>
      {fields.map((field) => (
        <button type="button" class="button small" key={field.id} onClick={() => setEdited(field)}>
          Edit {field.name}
        </button>
      ))}
      {edited !== undefined && (
        <BulkEditDialog
          field={edited}
          issues={issues}
          project={project}
          ended={() => {
            setEdited(undefined);
            void again();
          }}
        />
      )}
    </div>
  );
}

type BulkEditDialogProps = Omit<BulkEditProps, 'again'> & { readonly field: ShownField; ended(): void };

function BulkEditDialog({ field, issues, project, ended }: BulkEditDialogProps) {
  const value = useRef<unknown>(undefined);
  const handle = useRef<FrameHandle>();
  const save = async (): Promise<void> => {
    await handle.current?.settle();
    if (value.current === undefined) return ended();
    const refused: string[] = [];
    for (const { key } of issues) {
      await editIssue(key, { [field.id]: value.current }).catch((error: unknown) => {
        refused.push(`${key}: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
    page.showFlag({
      id: 'bulk-edit',
      type: refused.length === 0 ? 'success' : 'warning',
      title: `${issues.length - refused.length} of ${issues.length} work items were changed`,
      description: refused.length === 0 ? undefined : refused.join(' '),
      isAutoDismiss: refused.length === 0,
      actions: [],
    });
    ended();
  };
  return (
    <Dialog title={`Edit ${issues.length} work items`} size="large" closeOnOverlayClick={false} dismissed={ended}>
      <AppFieldInForm
        field={field}
        start={undefined}
        context={{
          issues: issues.map(({ id, key, type, typeId }) => ({ id, key, type, typeId })),
          projects: [{ id: project.id, key: project.key, type: project.typeKey }],
          renderContext: 'issue-bulk-edit',
          experience: 'issue-bulk-edit',
        }}
        error={undefined}
        changed={(submitted) => {
          value.current = submitted;
        }}
        onHandle={(given) => {
          handle.current = given;
        }}
      />
      <div class="dialog-foot">
        <button type="button" class="button subtle" onClick={ended}>
          Cancel
        </button>
        <button type="button" class="button primary" onClick={() => void save()}>
          Save
        </button>
      </div>
    </Dialog>
  );
}
