import { boot } from '../boot';
import { CreateDialog } from '../create/create-dialog';
import { ForgeFrame } from '../frames/forge-frame';
import { IssueView } from '../issue/issue-view';
import { useObservable } from '../observable';
import { closeDialog, dialogs, type OpenDialog } from '../page';
import type { DialogRequest } from '../../operations/operation';
import { Dialog } from '../parts/dialog';

/** Every dialog that is open, the newest on top. */
export function Dialogs() {
  return (
    <>
      {useObservable(dialogs).map((dialog) => (
        <OneDialog key={dialog.id} dialog={dialog} />
      ))}
    </>
  );
}

function OneDialog({ dialog }: { readonly dialog: OpenDialog }) {
  const { request } = dialog;
  switch (request.kind) {
    case 'module':
      return <ModuleDialog dialog={dialog} request={request} />;
    case 'issue':
      return (
        <Dialog title={request.issueKey} size="xlarge" dismissed={() => closeDialog(dialog, request.closed)}>
          <IssueView issueKey={request.issueKey} />
        </Dialog>
      );
    case 'create':
      return (
        <CreateDialog given={request.context} ended={(issueId) => closeDialog(dialog, () => request.closed(issueId))} />
      );
  }
}

/**
 * A dialog of the app's: another frame with the opener's context and what the opener adds
 * (docs/platform.md#windows-and-messages).
 */
function ModuleDialog({
  dialog,
  request,
}: {
  readonly dialog: OpenDialog;
  readonly request: Extract<DialogRequest, { kind: 'module' }>;
}) {
  const { opener } = dialog;
  if (opener === undefined) return null;
  const close = (payload?: unknown): void => closeDialog(dialog, () => request.closed(payload));
  const { closeOnEscape, closeOnOverlayClick, title, size } = request;
  return (
    <Dialog {...{ title, size, closeOnEscape, closeOnOverlayClick }} dismissed={() => close()}>
      <ForgeFrame
        moduleKey={opener.moduleKey}
        source={sourceOf(request.resource, opener.moduleKey)}
        title={title === '' ? 'Dialog' : title}
        extension={{ ...opener.extension, modal: request.context }}
        place={{ close }}
      />
    </Dialog>
  );
}

function sourceOf(resource: string | undefined, moduleKey: string): string {
  const own = boot.app.modules.find(({ key }) => key === moduleKey)?.view ?? '';
  if (resource === undefined) return own;
  const [key = '', entry] = resource.split('/');
  const document = boot.app.resources[key] ?? own;
  return entry === undefined ? document : document.replace(/[^/]+$/, `${entry}.html`);
}
