import type { Reach } from './check';
import { HEALTH_TEXTS as TEXTS } from './health-texts';

/** As many as are read at a glance; more are folded away. */
const SHORT = 6;

/** Every project that a change of something shared reaches, with what Stakes does there. */
export function ReachList({ reach: { projects, hidden } }: { readonly reach: Reach }) {
  if (projects.length + hidden < 2) return null;
  return (
    <details open={projects.length <= SHORT}>
      <summary>
        {TEXTS.reach} ({projects.length + hidden})
      </summary>
      <ul class="reach">
        {projects.map(({ key, name, mode }) => (
          <li key={key}>
            {name} <span class="help">{key}</span> <span class="lozenge">{mode}</span>
          </li>
        ))}
        {hidden > 0 && <li class="help">{TEXTS.hidden(hidden)}</li>}
      </ul>
    </details>
  );
}
