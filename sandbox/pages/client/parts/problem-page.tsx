import { Problem, type ProblemProps } from './problem';

/** What is shown in place of a whole page. */
export function ProblemPage(props: ProblemProps) {
  return (
    <div class="stack">
      <h1>This page can't be shown</h1>
      <Problem {...props} />
    </div>
  );
}
