import { useEffect } from 'preact/hooks';
import type { Flag } from '../../operations/operation';
import { useObservable } from '../observable';
import { closeFlag, flags } from '../page';

const SHOWN_MS = 8000;
const KIND_WORDS = { info: 'Information', success: 'Done', warning: 'Warning', error: 'Error' } as const;

/** Jira's flags, newest last, at the bottom of the page. */
export function FlagList() {
  const shown = useObservable(flags);
  return (
    <section class="flags" aria-label="Messages" aria-live="polite">
      {shown.map((flag) => (
        <OneFlag key={flag.id} flag={flag} />
      ))}
    </section>
  );
}

function OneFlag({ flag }: { readonly flag: Flag }) {
  const { id, type, title, description, actions, isAutoDismiss } = flag;
  useEffect(() => {
    if (!isAutoDismiss) return undefined;
    const timer = setTimeout(() => closeFlag(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [flag]);
  return (
    <article class={`flag ${type}`}>
      <p class="title">
        <span class="visually-hidden">{KIND_WORDS[type]}: </span>
        {title}
      </p>
      {description !== undefined && <p>{description}</p>}
      <div class="row">
        {actions.map(({ text, onClick }) => (
          <button type="button" class="link" key={text} onClick={() => void onClick()}>
            {text}
          </button>
        ))}
        <button type="button" class="link push" onClick={() => closeFlag(id)}>
          Dismiss
        </button>
      </div>
    </article>
  );
}
