/** A trivial Preact popup. `preact.mjs` comes beside it when the bench makes the folder (prepare.ts). */
import { h, render } from './preact.mjs';

render(h('main', { style: 'width:360px;height:300px' }, h('h2', null, 'Floor')), document.getElementById('root'));
