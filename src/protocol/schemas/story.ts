import * as v from 'valibot';
import { bodyKinds } from '../../domain/story/story-body';
import { idOf, leadId, meetingId } from './ids';
import { fields } from './own-fields';
import { instant } from './values';

export const bodyName = fields({ kind: v.picklist(bodyKinds), id: idOf('acti') });

export const meetingBefore = fields({ leadId, id: meetingId, startsAt: instant });
