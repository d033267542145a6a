type SelectProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [value: string, text: string])[];
  /** What stands for choosing none of them; without it one is always chosen. */
  readonly none?: string | undefined;
  readonly choose: (value: string | undefined) => void;
};

/** One of several, under its label. */
export function Select({ label, value, choices, none, choose }: SelectProps) {
  return (
    <label class="stack tight">
      {label}
      <select
        class="field narrow"
        value={value ?? ''}
        disabled={choices.length === 0}
        onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
