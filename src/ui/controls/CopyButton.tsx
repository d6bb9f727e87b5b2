import { useCopy } from '../hooks/use-copy';
import { CheckIcon, CopyIcon } from '../icons/icons';
import { IconButton } from './IconButton';
import iconButtonStyles from './IconButton.module.css';

type Props = { text: string; label: string } & Parameters<typeof useCopy>[0];

export function CopyButton({ text, label, ...use }: Props) {
  const { came, run } = useCopy(use);
  const copied = came === 'done';
  return (
    <IconButton label={label} {...(copied && { class: iconButtonStyles.done })} onClick={() => run(text)}>
      {copied ? <CheckIcon /> : <CopyIcon />}
    </IconButton>
  );
}
