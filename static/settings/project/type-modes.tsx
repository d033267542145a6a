import { ENFORCEMENT_LABELS, enforcementText } from '../../../src/core/policy/enforcement-texts';
import { type Enforcement, ENFORCEMENTS, type Policy, type TypeEnforcement } from '../../../src/core/policy/policy';
import type { IssueType } from '../../../src/jira/site';
import { ModeRadios } from '../parts/mode-radios';
import { ownModeOf, withOwnMode } from '../policy/own-mode';
import { TEXTS } from '../texts';

type TypeModesProps = {
  readonly policy: Policy;
  readonly types: readonly IssueType[];
  /** The strictest mode the site lets projects choose. */
  readonly cap: TypeEnforcement;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<Policy>) => void;
};

/** Other modes for some types; open from the start where there are some. Epics and sub-tasks are never blocked. */
export function TypeModes({ policy, types, cap, disabled, onChange }: TypeModesProps) {
  const offered = types.filter(({ level }) => level === 'standard');
  const gone = [...policy.enforcementByType, ...(policy.rule.neverTypes ?? [])].filter(
    ({ id }) => !types.some((type) => type.id === id),
  );
  const isOwn = offered.some(({ id }) => ownModeOf(policy, id) !== undefined) || gone.length > 0;
  return (
    <details open={isOwn}>
      <summary>{TEXTS.perType}</summary>
      <div class="stack">
        <p class="help">{TEXTS.perTypeHelp}</p>
        <div class="origins">
          {[...offered, ...gone].map(({ id, name }) => (
            <div key={id} class="stack tight">
              <label for={`mode-${id}`} class="plain">
                {name} {gone.some((type) => type.id === id) && <span class="help">{TEXTS.notHere}</span>}
              </label>
              <select
                id={`mode-${id}`}
                class="field choice-list"
                value={ownModeOf(policy, id) ?? ''}
                disabled={disabled}
                onChange={(event) => onChange(withOwnMode(policy, { id, name }, modeIn(event.currentTarget.value)))}
              >
                <option value="">{TEXTS.asTheProject(ENFORCEMENT_LABELS[policy.enforcement])}</option>
                {ENFORCEMENTS.map((mode) => (
                  <option key={mode} value={mode} disabled={isAbove(mode, cap)}>
                    {ENFORCEMENT_LABELS[mode]}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
      </div>
    </details>
  );
}

type ModeChoiceProps = {
  readonly policy: Policy;
  /** The strictest mode the site lets projects choose. */
  readonly cap: TypeEnforcement;
  /** The mode that projects of this site start with, for a project that has yet to choose. */
  readonly start: Enforcement | undefined;
  readonly disabled: boolean;
  readonly onChange: (enforcement: Enforcement) => void;
};

/** The four modes and what each of them does; those that the site doesn't allow can be seen, and not be chosen. */
export function ModeChoice({ policy, cap, start, disabled, onChange }: ModeChoiceProps) {
  return (
    <ModeRadios
      name="enforcement"
      legend={TEXTS.enforcementTitle}
      legendShown={false}
      modes={ENFORCEMENTS}
      chosen={policy.enforcement}
      says={(mode) => (
        <>
          {enforcementText(mode, policy)}{' '}
          {isAbove(mode, cap) && <span class="help">{TEXTS.aboveCap(ENFORCEMENT_LABELS[cap])}</span>}
          {mode === start && <span class="help">{TEXTS.siteStart}</span>}
        </>
      )}
      disabled={(mode) => disabled || (isAbove(mode, cap) && policy.enforcement !== mode)}
      onChange={onChange}
    />
  );
}

/** Whether a mode is stricter than the site lets projects choose. */
function isAbove(mode: Enforcement, cap: TypeEnforcement): boolean {
  return ENFORCEMENTS.indexOf(mode) > ENFORCEMENTS.indexOf(cap);
}

function modeIn(value: string): Enforcement | undefined {
  return ENFORCEMENTS.find((mode) => mode === value);
}
