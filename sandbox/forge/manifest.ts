import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import * as v from 'valibot';
import { ManifestSchema, type Manifest } from './manifest-schema';

/** The manifest would not deploy; the message lists every finding of Atlassian's own validator, with its line. */
class InvalidManifestError extends Error {
  override readonly name = 'InvalidManifestError';
}

/**
 * Reads and fully validates a manifest with `@forge/manifest`; its variables are put into the process environment, where
 * the Forge CLI finds them. Handlers are looked for in `src` under the current directory.
 */
export async function readManifest(path: string, variables: Readonly<Record<string, string>> = {}): Promise<Manifest> {
  Object.assign(process.env, variables);
  const findings: string[] = [];
  let content: unknown;
  for (const kind of [ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER]) {
    const result = await ProcessorBuilder.instance().withValidation(kind).build().process(path);
    content = result.manifestObject?.typedContent ?? content;
    for (const { level, line, message } of result.errors ?? []) {
      if (level === 'error') findings.push(`line ${line}: ${message}`);
    }
  }
  if (findings.length > 0) {
    throw new InvalidManifestError(`${path} is not a valid Forge manifest. Correct it first:\n${findings.join('\n')}`);
  }
  return v.parse(ManifestSchema, content);
}
