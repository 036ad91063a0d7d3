/** A loaded outline in, its finished outputs out, or the problems that stand in their way. */
import type { BuildOptions } from '../build-options.js';
import type { BrowserHandle } from '../browser/open-browser.js';
import type { Environment } from '../environment.js';
import { fitSlides, type Densities } from '../fit/fit-slides.js';
import type { Artifact } from '../model/artifact.js';
import { plainText } from '../model/inline.js';
import type { Checked, Problem } from '../model/problem.js';
import { pdfDate } from '../pdf/pdf-date.js';
import type { PdfFacts } from '../pdf/pdf-facts.js';
import { templatePrint } from '../template/template-print.js';
import { deckFonts, type DeckFonts } from './deck-fonts.js';
import { glyphProblems } from './glyph-problems.js';
import type { LoadedOutline } from './load-outline.js';
import { makeDeck, type MadeDeck } from './make-deck.js';
import { handoutPage, OUTPUTS, slideSize } from './outputs.js';
import type { Production } from './production.js';
import type { Resources } from './resources.js';
