import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { ask } from '../ask';
import { moduleByKey } from '../boot';
import { ForgeFrame } from '../frames/forge-frame';
import { Lozenge, type LozengeKind } from '../parts/lozenge';
import { issueExtension, type IssueModulesPart } from './issue-part';

const KINDS = ['default', 'inprogress', 'moved', 'new', 'removed', 'success'] as const;
const StatusSchema = v.object({
  status: v.object({
    type: v.literal('lozenge'),
    value: v.object({ label: v.string(), type: v.optional(v.picklist(KINDS), 'default') }),
  }),
});
type Status = { readonly label: string; readonly type: LozengeKind };

/** The app's rows in the right-hand column: a lozenge that a function gives, and the app's UI once opened. */
export function AppContexts({ issue, modules, again }: IssueModulesPart) {
  return (
    <>
      {modules.contexts.map((key) => (
        <ContextRow key={key} moduleKey={key} issue={issue} modules={modules} again={again} />
      ))}
    </>
  );
}

function ContextRow({ moduleKey, issue, again }: IssueModulesPart & { readonly moduleKey: string }) {
  const module = moduleByKey(moduleKey);
  const extension = issueExtension(module?.type ?? '', issue);
  const [status, setStatus] = useState<Status>();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let isGone = false;
    void readStatus(moduleKey, extension).then((read) => isGone || setStatus(read));
    return () => {
      isGone = true;
    };
  }, [moduleKey, issue]);
  if (module?.view === undefined) return null;
  return (
    <details class="context-row" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {module.icon !== undefined && <img src={module.icon} alt="" width="16" height="16" />}
        <span>{module.title}</span>
        {status !== undefined && <Lozenge kind={status.type}>{status.label}</Lozenge>}
      </summary>
      {isOpen && (
        <ForgeFrame
          moduleKey={moduleKey}
          source={module.view}
          title={module.title}
          extension={extension}
          place={{ refresh: again }}
        />
      )}
    </details>
  );
}

/** What the app's function says; nothing when it says nothing that Jira understands. */
async function readStatus(
  moduleKey: string,
  extension: Readonly<Record<string, unknown>>,
): Promise<Status | undefined> {
  const given = await ask('/sandbox/dynamic-properties', { moduleKey, extension });
  return v.is(StatusSchema, given) ? v.parse(StatusSchema, given).status.value : undefined;
}
