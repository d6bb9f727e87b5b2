import { render } from 'preact';
import { sendMessage } from '../messages/send';
import { leaveTypedKey } from '../messages/typed-key';
import { OptionsPage, type ShownAccount } from './OptionsPage';

const root = document.getElementById('root');

function show(account: ShownAccount) {
  if (!root) return;
  render(
    <OptionsPage account={account} connect={connect} forgetEverything={() => sendMessage('forgetEverything')} />,
    root,
  );
}

async function connect(apiKey: string) {
  await leaveTypedKey(apiKey);
  return sendMessage('connect');
}

show('loading');
// A worker that does not answer says so at the next press of "Connect"; until then the first-run page is the best guess.
sendMessage('getAccount').then(show, () => show(null));
