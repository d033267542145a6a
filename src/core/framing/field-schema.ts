import {
  COST_BEGINNINGS,
  COST_UNITS,
  FELT_BY,
  ORIGINS,
  VALUE_CLASSES,
  VALUE_DIRECTIONS,
  type Framing,
} from './framing';
import { LONGEST_ANSWER, MOST_MEMBERS } from './limits';
import { byQuestion } from './questions';

/** A property of the field's JSON schema, with the alias that JQL knows it by. */
type Property = {
  readonly type: 'string' | 'number' | 'boolean' | 'array';
  readonly searchAlias: string;
  readonly searchType?: 'text' | 'date';
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: { readonly type: 'string'; readonly enum?: readonly string[]; readonly maxLength?: number };
};

const text = (searchAlias: string): Property => ({
  type: 'string',
  searchAlias,
  searchType: 'text',
  maxLength: LONGEST_ANSWER,
});
const day = (searchAlias: string): Property => ({ type: 'string', searchAlias, searchType: 'date', maxLength: 10 });
const choice = (searchAlias: string, values: readonly string[]): Property => ({
  type: 'string',
  searchAlias,
  enum: values,
});
const cost = (searchAlias: string): Property => ({ type: 'number', searchAlias, minimum: 0 });

/** Every key of a framing has its place here: a forgotten one doesn't compile. */
const PROPERTIES: Readonly<Record<keyof Framing, Property>> = {
  ...byQuestion((id) => text(`${id.slice(0, 1).toUpperCase()}${id.slice(1)}`)),
  deadline: day('Deadline'),
  noFixedDate: { type: 'boolean', searchAlias: 'NoFixedDate' },
  costLow: cost('CostLow'),
  costLikely: cost('CostLikely'),
  costHigh: cost('CostHigh'),
  costUnit: choice('CostUnit', COST_UNITS),
  costCurrency: { type: 'string', searchAlias: 'CostCurrency', maxLength: 3 },
  costFrom: choice('CostFrom', COST_BEGINNINGS),
  costInAYear: cost('CostInAYear'),
  onceLow: cost('OnceLow'),
  onceHigh: cost('OnceHigh'),
  onceOdds: { ...cost('OnceOdds'), maximum: 100 },
  blockedIssues: {
    type: 'array',
    searchAlias: 'BlockedIssues',
    maxItems: MOST_MEMBERS,
    items: { type: 'string', maxLength: 255 },
  },
  who: {
    type: 'array',
    searchAlias: 'Who',
    maxItems: MOST_MEMBERS,
    items: { type: 'string', enum: FELT_BY },
  },
  value: choice('Value', VALUE_DIRECTIONS),
  valueClass: choice('ValueClass', VALUE_CLASSES),
  origin: choice('Origin', ORIGINS),
  laterReason: text('LaterReason'),
  laterUntil: day('LaterUntil'),
  writtenFor: { type: 'string', searchAlias: 'WrittenFor', maxLength: 32 },
};

/**
 * The JSON schema of the app's own field, as manifest.yml must hold it: flat, nothing required (a framing may be saved
 * half done), nothing unknown. Keys and aliases are final from the first release; JQL reads a property as
 * `"Impact framing".Deadline`, a boolean as a string (docs/platform.md#the-field-in-jql).
 */
export const FRAMING_FIELD_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: PROPERTIES,
} as const;
