import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Locked = { version: string; integrity?: string; license?: string; dependencies?: Record<string, string> };

/**
 * The bill of materials (CycloneDX 1.6) of what is bundled into the extension: the packages it needs and those that they need, from
 * the lock file. It says no time and no serial number, so that the same sources give the same file.
 */
export function billOfMaterials(root: string): string {
  const { name, version, packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const self = { ref: `${name}@${version}`, needs: Object.keys(packages[''].dependencies) };
  const shipped = [...neededBy(self.needs, packages)].toSorted();
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: { 'bom-ref': self.ref, type: 'application', name, version, licenses: licensed(packages['']) },
      },
      components: shipped.map((one) => component(one, packages)),
      dependencies: [
        { ref: self.ref, dependsOn: self.needs.map((one) => purl(one, packages)).toSorted() },
        ...shipped.map((one) => ({
          ref: purl(one, packages),
          dependsOn: Object.keys(locked(one, packages).dependencies ?? {})
            .map((need) => purl(need, packages))
            .toSorted(),
        })),
      ],
    },
    null,
    2,
  )}\n`;
}

function neededBy(names: string[], packages: Record<string, Locked>, found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    neededBy(Object.keys(locked(name, packages).dependencies ?? {}), packages, found.add(name));
  }
  return found;
}

/** Throws for a package that the lock does not have at its top: then two versions of it would be bundled. */
function locked(name: string, packages: Record<string, Locked>): Locked {
  const found = packages[`node_modules/${name}`];
  if (!found) throw new Error(`package-lock.json does not say which ${name} is bundled.`);
  return found;
}

function component(name: string, packages: Record<string, Locked>) {
  const { version, integrity } = locked(name, packages);
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  if (!digest) throw new Error(`package-lock.json has no hash of ${name}.`);
  return {
    'bom-ref': purl(name, packages),
    type: 'library',
    name,
    version,
    purl: purl(name, packages),
    licenses: licensed(locked(name, packages)),
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
  };
}

function purl(name: string, packages: Record<string, Locked>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${locked(name, packages).version}`;
}

function licensed({ license }: { license?: string }) {
  return license ? [{ license: { id: license } }] : [];
}
