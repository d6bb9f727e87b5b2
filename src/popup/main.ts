import { mountPanel } from '../panel/mount-panel';
import { createShell } from '../shell/create-shell';
import { followRecord } from '../shell/follow-record';

const root = document.getElementById('root');
if (root) mountPanel(root, createShell('popup', followRecord));
