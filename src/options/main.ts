import { setPageLanguage } from '../shell/page-language';
import { mountOptions } from './mount';

const root = document.getElementById('root');
await setPageLanguage();
if (root) mountOptions(root);
