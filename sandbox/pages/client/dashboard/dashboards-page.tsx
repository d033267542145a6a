import * as v from 'valibot';
import { ask } from '../ask';
import { showProblem } from '../page';
import { Problem } from '../parts/problem';
import { Waiting } from '../parts/waiting';
import { useLoaded } from '../use-loaded';

const ListSchema = v.array(v.object({ id: v.string(), name: v.string(), owner: v.string() }));

/** The dashboards this viewer may see. */
export function DashboardsPage() {
  const [loaded, again] = useLoaded(async () => v.parse(ListSchema, await ask('/sandbox/dashboards')), []);
  const create = async (): Promise<void> => {
    const { id } = v.parse(v.object({ id: v.string() }), await ask('/sandbox/dashboards', { name: 'New dashboard' }));
    window.location.assign(`/jira/dashboards/${id}`);
  };
  return (
    <>
      <div class="page-head">
        <h1>Dashboards</h1>
        <button
          type="button"
          class="button push"
          onClick={() =>
            void create().catch((error: unknown) => showProblem("The dashboard couldn't be created", error))
          }
        >
          Create dashboard
        </button>
      </div>
      {loaded.state === 'loading' && <Waiting lines={4} />}
      {loaded.state === 'failed' && <Problem message={loaded.message} retry={again} />}
      {loaded.state === 'there' && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Owner</th>
            </tr>
          </thead>
          <tbody>
            {loaded.value.map(({ id, name, owner }) => (
              <tr key={id}>
                <td>
                  <a href={`/jira/dashboards/${id}`}>{name}</a>
                </td>
                <td>{owner}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
