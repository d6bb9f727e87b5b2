import { setPageLanguage } from '../shell/page-language';
import { followTheme } from '../shell/page-theme';
import { mountOptions } from './mount';

const root = document.getElementById('root');
await Promise.all([setPageLanguage(), followTheme()]);
if (root) mountOptions(root);
