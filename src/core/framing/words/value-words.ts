import { phrases } from '../../text/phrases';

/** Someone could reach what they shouldn't. */
export const SECURITY_WORK = phrases({
  en: `security, secure, vulnerability, vulnerabilities, cve, hole, leak, leaked, leaks, permission hole, password, passwords, credentials, secret,
    secrets, key rotation, rotate, encrypt, encryption, xss, csrf, injection, pentest, penetration test, hardening, harden, owasp,
    login path, privilege, sign build, signing, tls, ssl`,
  de: 'Sicherheit, Sicherheitslücke, Schwachstelle, Verschlüsselung, verschlüsseln, Passwort, Passwörter, Zugangsdaten, härten',
});

/** The product, or a part of it, stops working. */
export const SURVIVAL_WORK = phrases({
  en: `switch off, switched off, shut down, shutdown, sunset, sunsets, discontinued, withdrawn, withdrawal, api v1, api v2, api v3, api v4, api v5,
    old api, runs out, expires, expired, expiry, app store, play store, sdk target, target sdk, mandatory migration`,
  de: 'abgeschaltet, Abschaltung, eingestellt, läuft ab, läuft aus, abgekündigt',
});

/** We or users get done sooner. */
export const SPEED_WORK = phrases({
  en: `speed up, faster, slow, slower, build, builds, build time, build times, ci, ci runners, pipeline, performance, latency, cache, caching,
    refactor, refactoring, rewrite, split, modularize, modularise, monolith, simplify, duplicate, duplication, technical debt,
    tech debt, techdebt, clean up, cleanup, unused, dead code, automate, code quality, developer experience`,
  de: 'schneller, langsam, beschleunigen, Build, Builds, refaktorisieren, umbauen, aufräumen, aufteilen, automatisieren, technische Schulden',
});

/** Fewer outages and surprises. */
export const STABILITY_WORK = phrases({
  en: `stability, stabilize, stabilise, upgrade, update, support ends, end of support, end of life, eol, unsupported, flaky, test coverage,
    tests, test suite, backup, backups, back up, restore, monitoring, alarms, alerts, outage, outages, timeout, timeouts, memory leak, crash,
    crashes, load test, load tests, retries, failover, cluster, dependencies, dependency, migrate, migration, reversible, disk, fills up`,
  de: 'Stabilität, stabilisieren, aktualisieren, aktualisierung, Ausfall, Ausfälle, Sicherung, Sicherungen, Überwachung, migrieren, Testabdeckung, Support endet',
});

/** Words of work that makes something faster, cheaper or possible, where it was fine before. */
export const ADDING = phrases({
  en: 'speed up, faster, cut, halve, reduce, cheaper, automate, automatically, introduce, enable, allow, cache, parallelize, parallelise, self service',
  de: 'beschleunigen, schneller, halbieren, senken, automatisieren, automatisch, einführen, ermöglichen',
});
