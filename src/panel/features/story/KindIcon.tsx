import type { StoryItem } from '../../../domain/story/story';
import { CalendarIcon, ListIcon, MailIcon, PhoneIcon } from '../../../ui/icons/icons';
import { ChatIcon, NoteIcon, StepIcon } from '../../../ui/icons/story-icons';

/** What kind of thing it was, by shape; the words beside it say it too. */
export function KindIcon({ kind }: Pick<StoryItem, 'kind'>) {
  switch (kind) {
    case 'email':
      return <MailIcon />;
    case 'call':
      return <PhoneIcon />;
    case 'sms':
      return <ChatIcon />;
    case 'note':
      return <NoteIcon />;
    case 'meeting':
      return <CalendarIcon />;
    case 'status':
    case 'stage':
      return <StepIcon />;
    default:
      return <ListIcon />;
  }
}
