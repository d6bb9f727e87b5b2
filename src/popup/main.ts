import { mountPanel } from '../panel/mount-panel';
import { createShell } from '../shell/create-shell';

const root = document.getElementById('root');
if (root) mountPanel(root, createShell('popup'));
