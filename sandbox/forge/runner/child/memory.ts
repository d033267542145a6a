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
  return () => check(process.resourceUsage().maxRSS * 1024);
}
