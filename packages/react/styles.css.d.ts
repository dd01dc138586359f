// Says that `import '@connect-hub/react/styles.css'` imports nothing: TypeScript asks for it.
export {}
