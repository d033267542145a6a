import { phrases } from '../../text/phrases';

/** Another item needs it first. */
export const ENABLER_WORK = phrases({
  en: `enabler, enablers, prepare, preparation, groundwork, foundation, foundations, spike, proof of concept, poc, prototype, prerequisite,
    unblock, unblocks, enable, enables`,
  de: 'vorbereiten, Vorbereitung, Grundlage, Grundlagen, Voraussetzung, ermöglichen, Prototyp',
});

/** Someone else changed something: a vendor, a law, a partner. */
export const EXTERNAL_CHANGE_WORK = phrases({
  en: `api v1, api v2, api v3, api v4, api v5, api v6, old api, new api, switch off, switched off, shut down, sunset, sunsets, discontinued, withdrawn,
    withdrawal, deprecated by, gdpr, psd2, psd3, dora, sox, pci, nis2, regulation, law, legal, tax, audit finding, license change,
    licence change, app store, play store, sdk target, psp, vendor, provider change`,
  de: 'abgeschaltet, Abschaltung, eingestellt, abgekündigt, DSGVO, Gesetz, Vorschrift, Steuer, Anbieter',
});

/** A shortcut, or something we let slide. */
export const DEBT_WORK = phrases({
  en: `technical debt, tech debt, techdebt, debt, refactor, refactoring, rewrite, rework, legacy, workaround, workarounds, hack, hacks, home made,
    homegrown, duplicate, duplicated, duplication, dead code, unused, obsolete, clean up, cleanup, flaky, test coverage, monolith,
    spaghetti, copy and paste, hard coded, hardcoded, split, second, hole`,
  de: 'technische Schulden, Altlast, Altlasten, refaktorisieren, umbauen, Umbau, aufräumen, doppelt, doppelte, Testabdeckung, aufteilen, ungenutzt',
});

/** Work that comes round again. */
export const UPKEEP_WORK = phrases({
  en: `maintenance, upkeep, chore, chores, upgrade, upgrades, bump, patch, rotate, rotation, renew, renewal, certificate, certificates, support ends,
    end of support, end of life, eol, move from, dependency, dependencies, backup, backups, archive, pin, runs out, expires, fills up, migrate to`,
  de: 'Wartung, Pflege, aktualisieren, Aktualisierung, erneuern, Zertifikat, Zertifikate, TLS-Zertifikat, TLS-Zertifikate, Support endet, Sicherung, archivieren',
});
