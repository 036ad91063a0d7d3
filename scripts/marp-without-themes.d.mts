/** Marp's code with themes of its own that are empty. */
export declare function withoutThemes(code: string): string;
