import type { Policy } from '../../../src/core/policy/policy';
import type { Project } from '../../../src/jira/site';
import type { Finding } from './check';
import { FixControl } from './fix-control';
import { HEALTH_TEXTS as TEXTS } from './health-texts';
import './health.css';
import { useHealth } from './use-health';

/** What is really set up in a project: every line that isn't right has a button, or says what to do. */
export function HealthList({ project, policy }: { readonly project: Project; readonly policy: Policy }) {
  const { looked, again } = useHealth(project, policy);
  const isLooking = looked.some(({ findings }) => findings === undefined);
  return (
    <section class="stack" aria-labelledby="health">
      <div class="row">
        <h3 id="health">{TEXTS.title}</h3>
        <button type="button" class="link push" disabled={isLooking} onClick={again}>
          {TEXTS.again}
        </button>
      </div>
      <ul class="health" aria-busy={isLooking}>
        {looked.map(({ check, findings }) =>
          findings === undefined ? (
            <li key={check.id} class="finding">
              <span class="skeleton" aria-hidden="true" />
              <span class="visually-hidden">{TEXTS.looking}</span>
            </li>
          ) : (
            findings.map((finding) => <FindingRow key={finding.text} finding={finding} changed={again} />)
          ),
        )}
      </ul>
    </section>
  );
}

function FindingRow({ finding, changed }: { readonly finding: Finding; readonly changed: () => void }) {
  const { mark, text, help, fix } = finding;
  return (
    <li class={`finding ${mark}`}>
      <span class="sign" aria-hidden="true">
        {TEXTS.signs[mark]}
      </span>
      <div class="stack tight">
        <FixControl fix={fix} about={text} changed={changed}>
          <span class="visually-hidden">{TEXTS.marks[mark]}: </span>
          {text}
        </FixControl>
        {help !== undefined && <p class="help">{help}</p>}
      </div>
    </li>
  );
}
