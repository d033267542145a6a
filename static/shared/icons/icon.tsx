import './icons.css';

type IconProps = { readonly d: string; readonly class?: string | undefined };

/** A drawing on a square of sixteen, in the colour of its text; what it stands for is said beside it. */
export function Icon({ d, class: name }: IconProps) {
  return (
    <svg class={name === undefined ? 'icon-16' : `icon-16 ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
