import { render } from 'preact';
import { sendMessage } from '../messages/send';
import { OptionsPage, type ShownAccount } from './OptionsPage';

const root = document.getElementById('root');

function show(account: ShownAccount) {
  if (!root) return;
  render(
    <OptionsPage
      account={account}
      connect={(key) => sendMessage('connect', key)}
      forgetEverything={() => sendMessage('forgetEverything')}
    />,
    root,
  );
}

show('loading');
// A worker that does not answer says so at the next press of "Connect"; until then the first-run page is the best guess.
sendMessage('getAccount').then(show, () => show(null));
