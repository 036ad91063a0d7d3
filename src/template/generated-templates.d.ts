/** Made by scripts/templates.mjs: our own templates, compiled. */
declare module '*/generated/templates.mjs' {
  const templates: Readonly<
    Record<string, { readonly hash: string; readonly spec: TemplateSpecification } | undefined>
  >;
  export default templates;
}
