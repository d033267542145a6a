import { useState } from 'preact/hooks';
import { declarationOf } from '../../../src/core/refinement/bulk-edit-ledger';
import type { ProofRow } from '../../../src/core/refinement/proof';
import { ask } from '../bridge/backend';
import { flag, type HostContext } from '../bridge/host';
import { sentenceOf } from '../sentence-of';
import { SaidBy } from './said-by';
import { PROOF_TEXTS as TEXTS } from './texts';

type CountItProps = {
  readonly row: ProofRow;
  readonly issueId: string;
  readonly host: HostContext;
  /** Whether to offer it; the app's function asks Jira about every item that the bulk edit touched. */
  readonly mayDeclare: boolean;
  /** Reads the proof anew. */
  readonly done: () => void;
};

/**
 * A person's word on a change or comment: the bulk edit was a session, so that it counts, or it was part of a bulk edit that nobody
 * recognised, so that it doesn't. What was said before stands beside it, with who said it and when.
 */
export function CountIt({ row, issueId, host, mayDeclare, done }: CountItProps) {
  const [isBusy, setBusy] = useState(false);
  const kind = row.kind === 'comment' ? 'comment' : 'change';
  const edit = row.bulkEdit ?? row.session;
  const said = edit && declarationOf(edit);
  const declare = async (session: boolean) => {
    setBusy(true);
    try {
      await ask('declareBulkEdit', { issueId, entryId: row.id, kind, session });
      flag('success', TEXTS.declared(session), TEXTS.wholeEdit, [
        { text: TEXTS.undo, onClick: () => void declare(!session) },
      ]);
      done();
    } catch (error) {
      flag('error', TEXTS.notDeclared, sentenceOf(error));
    }
    setBusy(false);
  };
  const session = row.counted ? false : row.reason === 'bulk-edit' ? true : undefined;
  return (
    <>
      {said && <SaidBy said={said} host={host} />}
      {mayDeclare && session !== undefined && (
        <button type="button" class="link" disabled={isBusy} onClick={() => void declare(session)}>
          {TEXTS.count(session)}
        </button>
      )}
    </>
  );
}
