import { mountOptions } from './mount';

const root = document.getElementById('root');
if (root) mountOptions(root);
