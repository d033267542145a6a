import { phrases } from '../../text/phrases';

/** Words of an answer that may tell a stranger where a hole is. */
export const SECURITY_WORDS = phrases({
  en: `vulnerability, vulnerabilities, vulnerable, exploit, exploits, exploitable, security hole, security holes, injection, sql injection,
    xss, csrf, ssrf, rce, remote code execution, cve, zero day, backdoor, leaked key, leaked keys, leaked password, leaked passwords,
    leaked credentials, leaked token, privilege escalation, bypass the login, attacker, attackers, hacker, hackers`,
  de: `Schwachstelle, Schwachstellen, Sicherheitslücke, Sicherheitslücken, verwundbar, Angreifer, ausnutzbar`,
  fr: `vulnérabilité, vulnérabilités, faille, faille de sécurité, failles de sécurité, attaquant, attaquants`,
  es: `vulnerabilidad, vulnerabilidades, fallo de seguridad, brecha de seguridad, atacante, atacantes`,
  zh: '漏洞, 安全漏洞',
});
