import { useEffect, useState } from 'preact/hooks';
import { dayOf, formatDayNear } from '../../../src/core/calendar-day';
import type { Declaration } from '../../../src/core/refinement/bulk-edit-ledger';
import type { HostContext } from '../bridge/host';
import { jira } from '../bridge/jira';
import { PROOF_TEXTS } from './texts';

/** Who said so, and when; the name comes once Jira gives it, and never where it doesn't. */
export function SaidBy({ said, host }: { readonly said: Declaration; readonly host: HostContext }) {
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
  return <>({PROOF_TEXTS.said(name, formatDayNear(day(said.atMs), day(Date.now())))}) </>;
}
