import { BadInput } from './bad-input';

/** Exit code of everything that the person can put right. */
const BAD_INPUT = 2;

/** Runs a command of the shell: prints what it makes of its arguments, or the sentence that says what is wrong with them. */
export function printWhat(makes: (argv: readonly string[]) => Promise<string>): void {
  // A reader such as `head` may stop early; that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  makes(process.argv.slice(2)).then(
    (text) => process.stdout.write(text),
    (error: unknown) => {
      if (!(error instanceof BadInput)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = BAD_INPUT;
    },
  );
}
