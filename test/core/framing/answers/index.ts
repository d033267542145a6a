import { apiChange } from './api-change';
import { buildAndRelease } from './build-and-release';
import { databaseUpgrade } from './database-upgrade';
import { flakyTests } from './flaky-tests';
import { frontendUpgrade } from './frontend-upgrade';
import { infrastructureMove } from './infrastructure-move';
import type { KindOfWork } from './kind-of-work';
import { monitoring } from './monitoring';
import { refactoring } from './refactoring';
import { secretsAndCertificates } from './secrets-and-certificates';
import { securityPatch } from './security-patch';

export const KINDS_OF_WORK: readonly KindOfWork[] = [
  databaseUpgrade,
  apiChange,
  securityPatch,
  secretsAndCertificates,
  flakyTests,
  buildAndRelease,
  refactoring,
  monitoring,
  infrastructureMove,
  frontendUpgrade,
];
