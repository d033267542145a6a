import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { ask } from '../ask';
import { moduleOfType } from '../boot';
import { page, showProblem } from '../page';
import { ProblemPage } from '../parts/problem';
import { Waiting } from '../parts/waiting';
import { useLoaded } from '../use-loaded';
import { GadgetCard } from './gadget-card';
import { DashboardSchema, type ShownGadget } from './dashboard-schema';

/** A dashboard as its viewers see it, and its edit mode for those who may change it. */
export function DashboardPage({ dashboardId }: { readonly dashboardId: string }) {
  const address = `/sandbox/dashboards/${encodeURIComponent(dashboardId)}`;
  const [loaded, again] = useLoaded(async () => v.parse(DashboardSchema, await ask(address)), [address]);
  const [isEditing, setEditing] = useState(false);
  if (loaded.state === 'loading') return <Waiting lines={10} />;
  if (loaded.state === 'failed') return <ProblemPage message={loaded.message} retry={again} />;
  const { name, gadgets, canEdit } = loaded.value;
  const gadgetModule = moduleOfType('jira:dashboardGadget');
  const add = (): void =>
    void ask(`${address}/gadgets`, { moduleKey: gadgetModule?.key }).then(again, (error: unknown) =>
      showProblem("The gadget couldn't be added", error),
    );
  return (
    <>
      <div class="page-head">
        <h1>{name}</h1>
        <div class="row push">
          <button
            type="button"
            class="button"
            onClick={() => page.events.emit('JIRA_DASHBOARD_GADGET_REFRESH', { origin: 'dashboard' })}
          >
            Refresh
          </button>
          {canEdit && (
            <button type="button" class={`button ${isEditing ? 'primary' : ''}`} onClick={() => setEditing(!isEditing)}>
              {isEditing ? 'Done' : 'Edit'}
            </button>
          )}
        </div>
      </div>
      {isEditing && gadgetModule !== undefined && (
        <p class="row">
          <button type="button" class="button" onClick={add}>
            Add gadget: {gadgetModule.title}
          </button>
        </p>
      )}
      {gadgets.length === 0 && (
        <p class="subtle-text">Nothing on this dashboard yet. Choose Edit, then add a gadget.</p>
      )}
      <div class="gadgets">
        {columnsOf(gadgets).map((column, index) => (
          <div class="gadget-column" key={index}>
            {column.map((gadget) => (
              <GadgetCard
                key={gadget.id}
                dashboardId={dashboardId}
                gadget={gadget}
                mode={{ canEdit, isDashboardEdited: isEditing }}
                again={again}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

/** The columns that hold something, from left to right, each from top to bottom. */
function columnsOf(gadgets: readonly ShownGadget[]): readonly (readonly ShownGadget[])[] {
  const numbers = [...new Set(gadgets.map(({ position }) => position.column))].sort((a, b) => a - b);
  return numbers.map((number) =>
    gadgets.filter(({ position }) => position.column === number).sort((a, b) => a.position.row - b.position.row),
  );
}
