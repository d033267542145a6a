import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { CustomFieldModule } from '../../app-modules';

const ajv = new Ajv({ strict: false, allErrors: false, ownProperties: true });
formats.default(ajv);
const compiled = new WeakMap<CustomFieldModule, ValidateFunction>();

/** Why a value does not fit the type or JSON schema that the app declared for its field; undefined when it fits. */
export function schemaFault(module: CustomFieldModule, value: unknown): string | undefined {
  if (module.schema === undefined) return plainFault(module, value);
  let validate = compiled.get(module);
  if (validate === undefined) {
    validate = ajv.compile(module.schema);
    compiled.set(module, validate);
  }
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return `The value does not match the schema of the field: ${error?.instancePath || 'it'} ${error?.message ?? 'is wrong'}.`;
}

function plainFault(module: CustomFieldModule, value: unknown): string | undefined {
  const wanted = module.type === 'number' ? 'number' : module.type === 'object' ? 'object' : 'string';
  return typeof value === wanted ? undefined : `The value must be a ${wanted}.`;
}
