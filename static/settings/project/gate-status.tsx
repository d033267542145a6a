import type { Policy } from '../../../src/core/policy/policy';
import type { Component } from '../../../src/jira/site';
import { TEXTS } from '../texts';

type GateStatusProps = {
  readonly status: Policy['gateStatus'];
  readonly statuses: readonly Component[];
  readonly disabled: boolean;
  readonly onChange: (status: Policy['gateStatus']) => void;
};

/** Chooses the status that an item can only reach framed. A chosen status that the project lost stays shown. */
export function GateStatus({ status, statuses, disabled, onChange }: GateStatusProps) {
  const isLost = status !== undefined && !statuses.some(({ id }) => id === status.id);
  const offered = isLost ? [status, ...statuses] : statuses;
  return (
    <div class="row">
      <label for="gate-status" class="plain">
        {TEXTS.gateStatus}
      </label>
      <select
        id="gate-status"
        class="field choice-list"
        disabled={disabled}
        value={status?.id ?? ''}
        onChange={(event) => onChange(offered.find(({ id }) => id === event.currentTarget.value))}
      >
        <option value="">{TEXTS.choose}</option>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {isLost && id === status.id ? `${name} (${TEXTS.notHere})` : name}
          </option>
        ))}
      </select>
    </div>
  );
}
