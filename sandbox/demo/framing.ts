/** The app's field as the demo fills it in; its keys are those of the field's schema in manifest.yml. */
export type Framing = {
  readonly doNothing?: string;
  readonly deadline?: string;
  readonly noFixedDate?: boolean;
  readonly risk?: string;
  readonly costLikely?: number;
  readonly costUnit?: 'money' | 'hours';
  readonly costCurrency?: string;
  readonly blocked?: string;
  readonly blockedIssues?: readonly string[];
  readonly who?: readonly ('customers' | 'support' | 'operations' | 'finance-or-legal' | 'this-team')[];
  readonly future?: string;
  readonly gain?: string;
  readonly value?: 'safeguards' | 'adds';
  readonly valueClass?: 'security' | 'speed' | 'stability' | 'survival';
  readonly origin?: 'enabler' | 'upkeep' | 'external-change' | 'debt';
  readonly laterReason?: string;
  readonly laterUntil?: string;
};
