import type { AppModules, CustomFieldModule, WorkflowValidatorModule } from '../app-modules';
import type { App } from './app';
import { moduleAri } from './module-lookup';

/** What Jira has to know about the app, as plain data. */
export function jiraModulesOf(app: App): AppModules {
  const { modules } = app.manifest;
  return {
    appId: app.appId,
    environmentId: app.environmentId,
    environmentType: app.environmentType,
    appAccountId: app.appAccountId,
    customFields: modules['jira:customField'].map((field) => customFieldOf(app, field)),
    entityProperties: modules['jira:entityProperty'].map(({ propertyKey, entityType, values }) => ({
      propertyKey,
      entityType,
      values,
    })),
    workflowValidators: modules['jira:workflowValidator'].flatMap((rule) => workflowValidatorOf(app, rule)),
    actionValidators: modules['jira:actionValidator'].map(({ key, action, expression, errorMessage }) => ({
      key,
      action,
      expression,
      errorMessage,
    })),
  };
}

type Declared<Type extends keyof App['manifest']['modules']> = App['manifest']['modules'][Type] extends (infer Each)[]
  ? Each
  : never;

function customFieldOf(app: App, field: Declared<'jira:customField'>): CustomFieldModule {
  const { key, name, description, type, collection, readOnly, isUIModificationsEnabled, schema, view, edit } = field;
  return {
    key,
    ari: moduleAri(app, key),
    name,
    description,
    type,
    collection,
    readOnly,
    isUIModificationsEnabled,
    schema,
    validation: edit?.validation,
    formatter: view?.formatter,
    view: view?.resource === undefined ? undefined : { resource: view.resource, experience: view.experience },
    edit: edit?.resource === undefined ? undefined : { resource: edit.resource, experience: edit.experience },
  };
}

function workflowValidatorOf(app: App, rule: Declared<'jira:workflowValidator'>): WorkflowValidatorModule[] {
  const { key, name, expression, errorMessage, projectTypes } = rule;
  return expression === undefined
    ? []
    : [{ key, ari: moduleAri(app, key), name, expression, errorMessage, projectTypes }];
}
