import { generate } from 'selfsigned';

export type Certificate = { key: string; cert: string };

/** A certificate for these hosts that no browser trusts unless told to. Made anew at each start, so no key lies in the repository. */
export async function makeCertificate(hosts: string[]): Promise<Certificate> {
  const pem = await generate([{ name: 'commonName', value: 'Sidecar for Close test server' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key: pem.private, cert: pem.cert };
}
