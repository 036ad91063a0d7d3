import { expect, test } from 'vitest';
import { imageEngineIdentity } from '../../src/pictures/image-engine-identity.js';
import { loadImageEngine } from '../../src/pictures/image-engine.js';

test('names the version that is loaded, and its programs', async () => {
  const identity = await imageEngineIdentity();
  const versions = JSON.parse((await loadImageEngine())?.version ?? '{}') as { sharp?: string };
  expect(identity.split(' ')[0]).toBe(versions.sharp);
  expect(identity).toContain(`${process.platform}-${process.arch}`);
});
