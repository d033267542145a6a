import * as v from 'valibot';
import { PermissionsSchema } from './permissions-schema';

/*
 * The parts of manifest.yml the sandbox acts on. Whether the file is a valid Forge manifest is for @forge/manifest to
 * say (manifest.ts); these schemas only give its members types.
 */

const FunctionReference = v.object({ function: v.string() });
const ErrorMessage = v.union([v.string(), v.object({ expression: v.string() })]);
const Expression = v.object({ expression: v.string() });
const ResourceReference = v.object({ resource: v.string() });

/** A module that shows a Custom UI resource, of whatever type. */
export const UiModuleSchema = v.looseObject({
  key: v.string(),
  resource: v.optional(v.string()),
  resolver: v.optional(FunctionReference),
  displayConditions: v.optional(v.record(v.string(), v.unknown())),
  dynamicProperties: v.optional(FunctionReference),
  viewportSize: v.optional(v.string()),
  edit: v.optional(v.looseObject({ resource: v.optional(v.string()) })),
  refreshable: v.optional(v.boolean()),
});

/** @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/ */
const CustomFieldSchema = v.looseObject({
  key: v.string(),
  name: v.string(),
  description: v.string(),
  type: v.picklist(['string', 'number', 'user', 'group', 'date', 'datetime', 'object']),
  collection: v.optional(v.picklist(['none', 'list']), 'none'),
  readOnly: v.optional(v.boolean(), false),
  isUIModificationsEnabled: v.optional(v.boolean(), false),
  schema: v.optional(v.record(v.string(), v.unknown())),
  view: v.optional(
    v.looseObject({
      ...v.partial(ResourceReference).entries,
      formatter: v.optional(
        v.object({
          ...Expression.entries,
          export: v.optional(v.boolean(), false),
          api: v.optional(v.boolean(), false),
        }),
      ),
      experience: v.optional(v.array(v.string()), []),
    }),
  ),
  edit: v.optional(
    v.looseObject({
      ...v.partial(ResourceReference).entries,
      experience: v.optional(v.array(v.string()), []),
      validation: v.optional(v.object({ ...Expression.entries, errorMessage: v.optional(ErrorMessage) })),
    }),
  ),
});

/** @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-entity-property/ */
const EntityPropertySchema = v.looseObject({
  propertyKey: v.string(),
  entityType: v.optional(v.picklist(['issue', 'project', 'user']), 'issue'),
  values: v.array(
    v.object({
      path: v.string(),
      type: v.picklist(['number', 'string', 'text', 'user', 'date']),
      searchAlias: v.optional(v.string()),
    }),
  ),
});

/** `jira:workflowValidator` with an expression; one with a function has none (docs/platform.md#workflow-rules). */
const WorkflowValidatorSchema = v.looseObject({
  key: v.string(),
  name: v.string(),
  expression: v.optional(v.string()),
  errorMessage: v.optional(ErrorMessage),
  projectTypes: v.optional(v.array(v.picklist(['company-managed', 'team-managed'])), ['company-managed']),
});

/** @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-action-validator/ */
const ActionValidatorSchema = v.looseObject({
  key: v.string(),
  action: v.string(),
  expression: v.string(),
  errorMessage: v.optional(v.string()),
});

const EventFilter = v.object({
  ignoreSelf: v.optional(v.boolean(), false),
  expression: v.optional(v.string()),
  onError: v.optional(v.picklist(['IGNORE_AND_LOG', 'IGNORE', 'RECEIVE', 'RECEIVE_AND_LOG']), 'IGNORE_AND_LOG'),
});

/** `trigger`: events are plain strings, or objects with a filter of their own. */
const TriggerSchema = v.looseObject({
  key: v.string(),
  function: v.string(),
  events: v.array(v.union([v.string(), v.looseObject({ eventType: v.string(), filter: v.optional(EventFilter) })])),
  filter: v.optional(EventFilter),
});

/** `scheduledTrigger`: a function that runs at an interval. */
const ScheduledTriggerSchema = v.looseObject({
  key: v.string(),
  function: v.string(),
  interval: v.picklist(['fiveMinute', 'hour', 'day', 'week']),
});

/** `consumer` of an async queue. */
const ConsumerSchema = v.looseObject({ key: v.string(), queue: v.string(), function: v.string() });

/** `preUninstall`: runs once as the app is removed (docs/platform.md#leaving). */
const PreUninstallSchema = v.looseObject({ key: v.string(), function: v.string() });

const FunctionSchema = v.looseObject({
  key: v.string(),
  handler: v.string(),
  timeoutSeconds: v.optional(v.number()),
  runtime: v.optional(v.looseObject({ memoryMB: v.optional(v.number()) })),
});

const AttributeType = v.picklist(['string', 'boolean', 'float', 'integer', 'any']);

/**
 * A custom entity of the key-value store.
 * @see https://developer.atlassian.com/platform/forge/storage-reference/entities-manifest/
 */
const StorageEntitySchema = v.object({
  name: v.string(),
  attributes: v.record(v.string(), v.object({ type: AttributeType })),
  indexes: v.optional(
    v.array(
      v.union([
        v.string(),
        v.object({ name: v.string(), partition: v.optional(v.array(v.string()), []), range: v.array(v.string()) }),
      ]),
    ),
    [],
  ),
});

/** The whole manifest, as far as the sandbox acts on it. */
export const ManifestSchema = v.looseObject({
  app: v.looseObject({
    id: v.string(),
    runtime: v.optional(v.looseObject({ memoryMB: v.optional(v.number()) })),
    storage: v.optional(v.looseObject({ entities: v.optional(v.array(StorageEntitySchema), []) })),
  }),
  permissions: v.optional(PermissionsSchema, {}),
  modules: v.objectWithRest(
    {
      function: v.optional(v.array(FunctionSchema), []),
      trigger: v.optional(v.array(TriggerSchema), []),
      scheduledTrigger: v.optional(v.array(ScheduledTriggerSchema), []),
      consumer: v.optional(v.array(ConsumerSchema), []),
      preUninstall: v.optional(v.array(PreUninstallSchema), []),
      'jira:customField': v.optional(v.array(CustomFieldSchema), []),
      'jira:entityProperty': v.optional(v.array(EntityPropertySchema), []),
      'jira:workflowValidator': v.optional(v.array(WorkflowValidatorSchema), []),
      'jira:actionValidator': v.optional(v.array(ActionValidatorSchema), []),
    },
    v.unknown(),
  ),
  resources: v.optional(v.array(v.looseObject({ key: v.string(), path: v.string() })), []),
});

export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type StorageEntity = v.InferOutput<typeof StorageEntitySchema>;
export type UiModule = v.InferOutput<typeof UiModuleSchema>;
export type Trigger = v.InferOutput<typeof TriggerSchema>;
export type EventFilter = v.InferOutput<typeof EventFilter>;
export type ScheduledTrigger = v.InferOutput<typeof ScheduledTriggerSchema>;
export type Consumer = v.InferOutput<typeof ConsumerSchema>;
export type ForgeFunction = v.InferOutput<typeof FunctionSchema>;
