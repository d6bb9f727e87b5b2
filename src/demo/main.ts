import { setPageLanguage } from '../shell/page-language';
import { followTheme } from '../shell/page-theme';
import { mountDemo } from './mount';

const root = document.getElementById('root');
await Promise.all([setPageLanguage(), followTheme()]);
if (root) mountDemo(root);
