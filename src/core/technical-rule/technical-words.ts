import { phrases } from '../text/phrases';

/** Enough on their own, wherever they stand: nobody words a feature like this. */
export const STRONG = phrases({
  en: `drop support, minimum supported version, minimum version, jslint, eslint, tslint, jshint, linter, linting, unit testing, unit test suite, add tests, add test, write tests, more tests, test suite, testing matrix, test matrix, benchmarking, retire, housekeeping, log statements, logging level, log level, code style, code formatting, build warnings, compiler warnings, dead classes, unused code, unused dependencies, unused dependency, unused imports, build pipeline, dependency injection, code duplication, duplicated code, technical task, spaghetti code, refactor, refactoring, refactored, re factor, deprecate, deprecated, deprecation, deprecations, end of life, eol, end of support,
    support ends, unsupported version, unsupported versions, technical debt, tech debt, techdebt, legacy code, dead code, code cleanup,
    code clean up, code quality, code coverage, test coverage, flaky, unit test, unit tests, integration test, integration tests,
    regression tests, automated tests, load test, load tests, stress test, stress testing, performance testing, testing framework,
    test framework, test infrastructure, decommission, containerize, containerise, dockerize,
    dockerise, modularize, modularise, static analysis, continuous integration, build pipeline, ci pipeline, build scripts, build server,
    build time, build times, tech stack, feature flags, database migration, schema migration, breaking changes, cve, monolith,
    logging framework, certificate runs out, certificate expires, certificate expired`,
  de: `Refaktorisierung, refaktorieren, refaktorisieren, technische Schulden, abgekündigt, veraltete Bibliothek, veraltete Bibliotheken,
    Support endet, Testabdeckung, Datenbankmigration, Zertifikat läuft ab`,
  fr: `refactoriser, refactorisation, dette technique, code mort, tests unitaires, test unitaire, tests d’intégration, couverture de tests, fin de support, fin de vie, obsolète, obsolètes, dépréciée, déprécié, intégration continue, expiration du certificat`,
  es: `refactorizar, refactorización, deuda técnica, código muerto, pruebas unitarias, prueba unitaria, tests unitarios, pruebas de integración, cobertura de pruebas, fin de soporte, fin de vida, obsoleta, obsoleto, obsoletos, obsoletas, integración continua, en desuso`,
  pt: `refatorar, refatoração, dívida técnica, débito técnico, código morto, testes unitários, teste unitário, testes de integração, cobertura de testes, fim do suporte, fim de suporte, obsoleta, obsoleto, obsoletos, obsoletas, depreciado, depreciada, integração contínua`,
  nl: `refactoren, technische schuld, dode code, unittests, integratietests, testdekking, einde ondersteuning, verouderde bibliotheek, verouderde bibliotheken, uitgefaseerd, uitfaseren`,
  ja: `リファクタリング, 技術的負債, 技術負債, 単体テスト, 結合テスト, 自動テスト, 非推奨, サポート終了, サポート切れ, テストカバレッジ, 依存関係の更新`,
  zh: `重构, 技术债, 技术债务, 单元测试, 集成测试, 自动化测试, 测试覆盖率, 弃用, 已弃用, 停止支持, 死代码`,
});

/** Renewing something. With these a bare name and version is object enough ("Solaris 11"). */
export const RENEWALS = phrases({
  en: 'upgrade, upgrading, bump, migrate, migration, migrating, port, downgrade',
  de: 'aktualisieren, aktualisierung, upgraden, updaten, migrieren, migration, umstellen, umstellung, erneuern, anheben, ersetzen, umziehen',
  fr: `mettre à jour, mise à jour, mettre à niveau, migrer, migration, passer, basculer, remplacer, renouveler`,
  es: `actualizar, actualización, migrar, migración, pasar, reemplazar, sustituir, renovar`,
  pt: `atualizar, atualização, migrar, migração, substituir, renovar, trocar`,
  nl: `bijwerken, updaten, upgraden, migreren, migratie, vervangen, overstappen, overzetten, vernieuwen`,
  ja: `更新, 移行, アップグレード, アップデート, バージョンアップ, 置き換え, 置換`,
  zh: `升级, 更新, 迁移, 替换, 更换, 切换`,
});

/** Other work on the inside of a system, and looking into it. */
export const REWORKS = phrases({
  en: `standardize, standardise, rebuild, optimize, optimise, research, recompile, upgrade, prune, remove, drop, delete, get rid of, rewrite, rework, restructure, reorganize, reorganise, extract, split, split up, break up,
    break out, consolidate, clean, clean up, cleanup, decouple, isolate, rotate, archive, rename, trade out, pull out, retire, harden,
    parallelize, parallelise, automate, update, move, switch, convert, transition, replace, renew, patch, pin, reinstate, stabilize, stabilise, mock, merge, disable, investigate, evaluate, revisit`,
  de: 'entfernen, löschen, aufräumen, neu schreiben, umbauen, umbau, aufteilen, auslagern, vereinheitlichen, bereinigen, rotieren, automatisieren',
  fr: `supprimer, retirer, nettoyer, réécrire, découper, extraire, déplacer, isoler, automatiser`,
  es: `eliminar, quitar, limpiar, reescribir, dividir, extraer, mover, aislar, automatizar`,
  pt: `remover, excluir, limpar, reescrever, dividir, extrair, mover, isolar, automatizar`,
  nl: `verwijderen, opruimen, opschonen, herschrijven, opsplitsen, verplaatsen, automatiseren, ombouwen`,
  ja: `削除, 整理, 分割, 分離, 書き直し, 統合, 自動化`,
  zh: `删除, 移除, 清理, 重写, 拆分, 合并, 自动化, 改造`,
});

/** Work that may close a summary instead of opening it: "PostgreSQL 14 upgrade", "TLS-Zertifikate erneuern". */
export const CLOSING_WORK = phrases({
  en: 'upgrade, migration, rewrite, cleanup, clean up, rework, replacement',
  de: `aktualisieren, aktualisierung, upgraden, updaten, migrieren, umstellen, umstellung, erneuern, anheben, ersetzen, umziehen,
    entfernen, löschen, aufräumen, neu schreiben, umbauen, umbau, aufteilen, auslagern, vereinheitlichen, bereinigen, rotieren, automatisieren`,
  nl: `bijwerken, updaten, upgraden, migreren, vervangen, overzetten, vernieuwen, verwijderen, opruimen, opschonen, herschrijven, opsplitsen, verplaatsen, automatiseren`,
  ja: `更新, 移行, アップグレード, アップデート, バージョンアップ, 置き換え, 置換, 削除, 整理, 分割, 分離, 書き直し, 統合, 自動化`,
  zh: `升级, 更新, 迁移, 替换, 更换, 清理, 拆分, 改造`,
});

/** A summary with one of these tells of a defect; work that closes it is its cause. */
export const TROUBLE = phrases({
  en: `cannot, can't, not, correctly, unable, doesn't, does not, isn't, is not, not working, not found, not available, incorrect, incorrectly, hangs, hang, stuck, throws, regression, leak, breaks, unexpected, crashing, impact by, issue, issues, ignored, invalid, inconsistent, slow, is null, undefined, swallowed, mismatch, problem, problems, bugs, how to, how do, how can, why, advice, need help, failure, failures, fails, failed, failing, error, errors, exception, broken, crash, crashes, bug, wrong, missing, after, during`,
  de: 'Fehler, schlägt fehl, fehlgeschlagen, abgestürzt, nach, bei',
  fr: `erreur, erreurs, échec, échoue, panne, plante, après, ne fonctionne pas, impossible`,
  es: `error, errores, fallo, falla, falla al, después, no funciona, no se puede`,
  pt: `erro, erros, falha, falha ao, depois, não funciona, não é possível`,
  nl: `fout, fouten, mislukt, crasht, na, werkt niet, kan niet`,
  ja: `エラー, 失敗, 失敗する, 不具合, できない, 落ちる, バグ`,
  zh: `错误, 失败, 报错, 崩溃, 无法, 故障, 缺陷`,
});

/** Work that cuts and joins. */
export const CUTTING = phrases({
  en: 'split, split up, extract, decouple, isolate, merge, consolidate, break up, break out, abstract, modularize, modularise, move common',
  de: 'aufteilen, auslagern, entkoppeln, zusammenführen',
});

/** "Remove unused …": nobody takes away what is unused for a user's sake. */
export const REMOVALS = phrases({
  en: 'remove, delete, drop, clean up, cleanup, clean out, get rid of',
  de: 'entfernen, löschen',
  fr: 'supprimer, retirer',
  es: 'eliminar, quitar',
  pt: 'remover, excluir',
  nl: 'verwijderen',
  ja: '削除',
  zh: '删除, 移除, 清理',
});

/** Work that a version, or "the latest", is object enough for: "Update moment to 2.1". */
export const VERSIONED = phrases({
  en: 'upgrade, upgrading, update, updating, bump, migrate, move, port, switch, downgrade, convert, recompile, rebuild, set, pin, require',
  de: 'aktualisieren, anheben, heben, upgraden, updaten, migrieren, umstellen, umziehen',
  fr: 'mettre à jour, mise à jour, migrer, passer',
  es: 'actualizar, migrar, pasar',
  pt: 'atualizar, migrar, passar',
  nl: 'bijwerken, updaten, upgraden, migreren',
  ja: '更新, 移行, アップグレード',
  zh: '升级, 更新, 迁移',
});

/** Work that is technical whatever it is done to: it names no feature, and says where it leads. */
export const MIGRATIONS = phrases({
  en: 'migrate, migrating, port, port over, porting',
  de: 'migrieren, portieren',
  fr: 'migrer',
  es: 'migrar',
  pt: 'migrar',
  nl: 'migreren',
});

/** Work that is done to features as often: it takes a product, or what only builders know, to be technical. */
export const LOOSE_WORK = phrases({
  en: 'use, make use of, convert to use, set up, enable, adopt, integrate, configure, set, create, build, compile, introduce, improve, limit, reduce, add, test, support, implement, call, run',
  de: 'einführen, einrichten, verbessern, nutzen, verwenden',
  fr: 'utiliser, mettre en place, améliorer',
  es: 'usar, configurar, mejorar',
  pt: 'usar, configurar, melhorar',
  nl: 'gebruiken, inrichten, verbeteren',
});
