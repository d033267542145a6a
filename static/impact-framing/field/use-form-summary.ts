import { useEffect, useState } from 'preact/hooks';
import { hearSummary } from '../../shared/bridge/form-summary';

/** The summary that stands in the create dialog, as far as somebody left its box; empty until it is heard of. */
export function useFormSummary(isCreating: boolean): string {
  const [summary, setSummary] = useState('');
  useEffect(() => (isCreating ? hearSummary(setSummary) : undefined), [isCreating]);
  return summary;
}
