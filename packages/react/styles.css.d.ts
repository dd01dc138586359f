// Says that `import '@connect-hub/react/styles.css'` imports nothing: TypeScript asks for it.
// oxlint-disable-next-line unicorn/require-module-specifiers -- without it this is no module
export {}
