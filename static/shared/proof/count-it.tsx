import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DeclaredBulkEdit } from '../../../src/contract';
import { type Declaration, declarationOf } from '../../../src/core/refinement/bulk-edit-ledger';
import type { ProofRow } from '../../../src/core/refinement/proof';
import { dayOf, formatDayNear } from '../../../src/core/time/calendar-day';
import { ask } from '../bridge/backend';
import { flag, type HostContext } from '../bridge/host';
import { jira } from '../bridge/jira';
import { useEscape } from '../parts/use-escape';
import { sentenceOf } from '../sentence-of';
import { PROOF_TEXTS as TEXTS } from './texts';

type CountItProps = {
  readonly row: ProofRow;
  readonly issueId: string;
  readonly host: HostContext;
  /** Whether to offer it; the app's function asks Jira about every item that the bulk edit touched. */
  readonly mayDeclare: boolean;
  /** It was recorded, for all of these items: whatever shows them follows. */
  readonly done: (declared: DeclaredBulkEdit) => unknown;
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
  const [isAsking, setAsking] = useState(false);
  const declare = async (session: boolean) => {
    setBusy(true);
    try {
      const declared = await ask('declareBulkEdit', { issueId, entryId: row.id, kind, session });
      await done(declared);
      const close = flag('success', TEXTS.declared(session), TEXTS.wholeEdit, [
        {
          text: TEXTS.undo,
          onClick: () => {
            close();
            void declare(!session);
          },
        },
      ]);
    } catch (error) {
      flag('error', TEXTS.notDeclared, sentenceOf(error));
    }
    setAsking(false);
    setBusy(false);
  };
  const others = edit && edit.issues > 1 ? edit.issues : undefined;
  const session = row.counted ? false : row.reason === 'bulk-edit' ? true : undefined;
  return (
    <>
      {said && <SaidBy said={said} host={host} />}
      {mayDeclare && session !== undefined && (
        <button
          type="button"
          class="link"
          disabled={isBusy || isAsking}
          onClick={() => (others === undefined ? void declare(session) : setAsking(true))}
        >
          {TEXTS.count(session)}
        </button>
      )}
      {isAsking && session !== undefined && others !== undefined && (
        <Sure
          text={TEXTS.sure(session, others)}
          yes={TEXTS.countAll(session, others)}
          disabled={isBusy}
          agree={() => void declare(session)}
          cancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Who said so, and when; the name comes once Jira gives it, and never where it doesn't. */
function SaidBy({ said, host }: { readonly said: Declaration; readonly host: HostContext }) {
  const [name, setName] = useState<string | undefined>();
  useEffect(() => {
    let isShown = true;
    const read = jira.people([said.by]).then((people) => people.get(said.by)?.displayName);
    read.then((found) => isShown && setName(found), console.error);
    return () => {
      isShown = false;
    };
  }, [said.by]);
  const day = (atMs: number) => dayOf(new Date(atMs), host.timeZone);
  return <>({TEXTS.said(name, formatDayNear(day(said.atMs), day(Date.now())))}) </>;
}

type SureProps = {
  readonly text: string;
  readonly yes: string;
  readonly disabled: boolean;
  readonly agree: () => void;
  readonly cancel: () => void;
};

/** Asks once more, where one click would judge many items anew; the keyboard is on the answer, Escape puts it away. */
function Sure({ text, yes, disabled, agree, cancel }: SureProps) {
  const group = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => group.current?.querySelector('button')?.focus(), []);
  useEscape(group, cancel);
  return (
    <span class="row" role="group" aria-label={text} ref={group}>
      <span>{text}</span>
      <button type="button" class="button" disabled={disabled} onClick={agree}>
        {yes}
      </button>
      <button type="button" class="button subtle" disabled={disabled} onClick={cancel}>
        {TEXTS.cancel}
      </button>
    </span>
  );
}
