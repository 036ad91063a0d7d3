/** What tells by a path that a presentation is meant: PowerPoint's own endings, those of templates, shows and macros included. */
export const PRESENTATION = /\.p(?:pt|ot|ps)[xm]?$/i;
