import { styles } from './styles.js'

/** A page of the emulator. `body` is HTML whose values are escaped already; `script` runs at its end. */
export function page(status: number, { title, body, script }: { title: string; body: string; script?: string }) {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
${body}
<footer>Connect hub emulator. Nothing leaves this machine.</footer>
</main>
${script ? `<script>${script}</script>` : ''}
</body>
</html>
`
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  })
}

/** A page that says one thing. `script` runs at its end. */
export function messagePage(status: number, title: string, text: string, script?: string): Response {
  return page(status, {
    title,
    body: `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(text)}</p>`,
    ...(script && { script }),
  })
}

/** Text that is safe inside an element and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
