/**
 * What Jira has to know about an installed app, as plain data. The Forge host reads it from manifest.yml; the Jira
 * double lives on it and never sees the manifest.
 */
export type AppModules = {
  readonly appId: string;
  readonly environmentId: string;
  readonly environmentType: EnvironmentType;
  /** The account Jira shows as the author of what the app does as itself. */
  readonly appAccountId: string;
  readonly customFields: readonly CustomFieldModule[];
  readonly entityProperties: readonly EntityPropertyModule[];
  readonly workflowValidators: readonly WorkflowValidatorModule[];
  readonly actionValidators: readonly ActionValidatorModule[];
};

/** The kind of environment an app is deployed to. */
export type EnvironmentType = 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION';

/** A Jira expression and the text shown when it refuses; the text may itself be an expression. */
export type ValidationRule = {
  readonly expression: string;
  readonly errorMessage?: ErrorMessage | undefined;
};

/** A fixed sentence, or a Jira expression that gives one. */
export type ErrorMessage = string | { readonly expression: string };

/** A `jira:customField` module: a field that exists once on the site and keeps its key for ever. */
export type CustomFieldModule = {
  readonly key: string;
  /** `ari:cloud:ecosystem::extension/{appId}/{environmentId}/static/{key}`, as Jira's field list shows it. */
  readonly ari: string;
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'number' | 'user' | 'group' | 'date' | 'datetime' | 'object';
  readonly collection: 'none' | 'list';
  readonly readOnly: boolean;
  /** Whether UI modifications reach the field in forms. */
  readonly isUIModificationsEnabled?: boolean | undefined;
  /** JSON schema of an `object` value, with `searchAlias` on its properties; absent for every other type. */
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
  readonly validation?: ValidationRule | undefined;
  readonly formatter?: { readonly expression: string; readonly export: boolean; readonly api: boolean } | undefined;
  /** The Custom UI resource that edits the value, and on which screens. */
  readonly edit?: { readonly resource: string; readonly experience: readonly string[] } | undefined;
  /** The Custom UI resource that shows the value. */
  readonly view?: { readonly resource: string; readonly experience: readonly string[] } | undefined;
};

/** A `jira:entityProperty` module: a declared property. Jira searches only declared paths. */
export type EntityPropertyModule = {
  readonly propertyKey: string;
  readonly entityType: 'issue' | 'project' | 'user';
  readonly values: readonly IndexedPath[];
};

/** One indexed path inside a property value, and the name JQL knows it by. */
export type IndexedPath = {
  readonly path: string;
  readonly type: 'number' | 'string' | 'text' | 'user' | 'date';
  readonly searchAlias?: string | undefined;
};

/** A `jira:workflowValidator` module that is an expression; workflows attach it by its ARI, maybe with a `config`. */
export type WorkflowValidatorModule = {
  readonly key: string;
  /** `ari:cloud:ecosystem::extension/{appId}/{environmentId}/static/{key}`. */
  readonly ari: string;
  readonly name: string;
  readonly expression: string;
  readonly errorMessage?: ErrorMessage | undefined;
  readonly projectTypes: readonly ('company-managed' | 'team-managed')[];
};

/** A `jira:actionValidator` module: it judges an action wherever in Jira it happens. */
export type ActionValidatorModule = {
  readonly key: string;
  readonly action: string;
  readonly expression: string;
  readonly errorMessage?: string | undefined;
};
