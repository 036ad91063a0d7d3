/** A language in, its quotation marks out, after the Unicode CLDR. */
import { languageRecord } from './registry.js';

export interface QuotationMarks {
  readonly quoteOpen: string;
  readonly quoteClose: string;
  readonly quoteInnerOpen: string;
  readonly quoteInnerClose: string;
}

/** @param lang BCP 47 @returns nothing for a language that we know nothing of */
export function quotationMarks(lang: string): QuotationMarks | undefined {
  const record = languageRecord(lang);
  const [quoteOpen, quoteClose, quoteInnerOpen, quoteInnerClose] =
    (record?.quotationMarks?.[lang] ?? record?.quotationMarks?.[record.tag])?.split('|') ?? [];
  if (
    quoteOpen === undefined ||
    quoteClose === undefined ||
    quoteInnerOpen === undefined ||
    quoteInnerClose === undefined
  )
    return undefined;
  return { quoteOpen, quoteClose, quoteInnerOpen, quoteInnerClose };
}
