import { useEffect, useState } from 'preact/hooks';
import { ruleText } from '../../../src/core/technical-rule/rule-text';
import { Refused } from '../../../src/jira/refused';
import { jira } from '../../shared/bridge/jira';
import { openProjectSettings } from '../../shared/bridge/project-settings';
import type { ScopeProject } from '../items/scope-projects';
import { TEXTS } from '../texts';

/** Rules, and ways to change each of them: more is a list that nobody reads. */
const MOST_SHOWN = 5;

type Rule = { readonly text: string; readonly projects: readonly ScopeProject[] };

/** What Stakes looks for here, and the way to change it for those who may. */
export function RulesHere({ projects }: { readonly projects: readonly ScopeProject[] }) {
  const administered = useAdministered(projects);
  const rules = rulesOf(projects);
  return (
    <>
      {rules.slice(0, MOST_SHOWN).map(({ text, projects }) => (
        <p key={text} class="row">
          {rules.length === 1 ? TEXTS.looksFor(text) : TEXTS.looksForIn(keysOf(projects), text)}
          {projects
            .filter(({ id }) => administered?.has(id))
            .slice(0, MOST_SHOWN)
            .map(({ id, key }) => (
              <button
                key={id}
                type="button"
                class="link"
                aria-label={TEXTS.changeIn(key)}
                onClick={() => void openProjectSettings(key)}
              >
                {administered?.size === 1 ? TEXTS.change : TEXTS.changeIn(key)}
              </button>
            ))}
        </p>
      ))}
      {rules.length > MOST_SHOWN && <p class="help">{TEXTS.moreRules(rules.length - MOST_SHOWN)}</p>}
      {administered?.size === 0 && <p class="help">{TEXTS.whoChanges}</p>}
    </>
  );
}

/** Ids of the projects whose settings this viewer may change; `undefined` until Jira said, and where it can't answer. */
function useAdministered(projects: readonly ScopeProject[]): ReadonlySet<string> | undefined {
  const [ids, setIds] = useState<ReadonlySet<string> | undefined>(undefined);
  useEffect(() => {
    const asked = projects.map(({ id }) => id);
    void administeredAmong(asked).then(setIds);
  }, [projects]);
  return ids;
}

async function administeredAmong(projectIds: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  try {
    return await jira.allowedProjects('ADMINISTER_PROJECTS', projectIds);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function rulesOf(projects: readonly ScopeProject[]): readonly Rule[] {
  const alike = new Map<string, ScopeProject[]>();
  for (const project of projects) {
    const text = ruleText(project.policy.policy.rule) ?? TEXTS.nothingNamed;
    const others = alike.get(text);
    if (others) others.push(project);
    else alike.set(text, [project]);
  }
  return [...alike].map(([text, ofText]) => ({ text, projects: ofText }));
}

function keysOf(projects: readonly ScopeProject[]): readonly string[] {
  return projects.map(({ key }) => key);
}
