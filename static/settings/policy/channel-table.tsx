import { cellText, HAPPENING_MEANINGS } from '../../../src/core/policy/channels/cell-text';
import { CHANNELS } from '../../../src/core/policy/channels';
import { HAPPENINGS, type ProjectStyle } from '../../../src/core/policy/channels/channel';
import type { Enforcement } from '../../../src/core/policy/policy';
import { TEXTS } from '../texts';

type ChannelTableProps = { readonly mode: Enforcement; readonly style: ProjectStyle };

/** What a mode does with an item without answers, for each way it comes in: the same table as docs/enforcement.md. */
export function ChannelTable({ mode, style }: ChannelTableProps) {
  const cells = CHANNELS.map(({ cells: byStyle }) => byStyle[style][mode]);
  const words = HAPPENINGS.filter((word) => cells.some(({ is, orElse }) => is === word || orElse === word));
  const hasDoubts = cells.some(({ orElse }) => orElse !== undefined);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXTS.channel}</th>
            <th scope="col">{TEXTS.happens}</th>
          </tr>
        </thead>
        <tbody>
          {CHANNELS.map(({ id, name, note, cells: byStyle }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                {cellText(byStyle[style][mode])}
                {note !== undefined && mode !== 'off' && <span class="help channel-note">{note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="help meanings">
        {words.map((word) => (
          <li key={word}>
            <strong>{word}</strong>: {HAPPENING_MEANINGS[word]}
          </li>
        ))}
        {hasDoubts && <li>{TEXTS.doubt}</li>}
      </ul>
    </>
  );
}
