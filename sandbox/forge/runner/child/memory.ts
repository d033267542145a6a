import { readFileSync } from 'node:fs';

/** What a process writes before it ends because it took more memory than it may. */
export const OUT_OF_MEMORY = 'sandbox: the process took more memory than its function may';

const OFTEN_MS = 20;
const BYTES_OF_MB = 1024 * 1024;

/**
 * Ends this process as Lambda ends a function: when the whole of it, Node included, is larger than `memoryMB`. `running` is
 * how many invocations it serves now. The platform gives each a process of its own, so for several at once as many times the
 * memory is there, from the most that ever ran together. The returned function is to be called before an answer leaves: what
 * a function took while it let nothing else run is seen then, by the highest mark that the system kept.
 */
export function watchMemory(memoryMB: number, running: () => number): () => void {
  let most = 1;
  const check = (bytes: number): void => {
    most = Math.max(most, running());
    if (bytes <= memoryMB * most * BYTES_OF_MB) return;
    process.stderr.write(`${OUT_OF_MEMORY}: ${Math.ceil(bytes / BYTES_OF_MB)} of ${memoryMB} MB.\n`);
    process.kill(process.pid, 'SIGKILL');
  };
  setInterval(() => check(process.memoryUsage.rss()), OFTEN_MS).unref();
  return () => check(highestBytes());
}

/**
 * The most this process ever took, in bytes. Linux hands the mark of `resourceUsage` from a parent to its child, so that a
 * child of a large process would look large from its first line; the mark of its own memory begins anew
 * (https://man7.org/linux/man-pages/man5/proc_pid_status.5.html, VmHWM).
 */
function highestBytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const highest = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  if (highest === undefined) throw new Error('/proc/self/status has no line VmHWM.');
  return Number(highest) * 1024;
}
