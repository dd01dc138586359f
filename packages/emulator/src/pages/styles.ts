/** The look of every page, light and dark. Plain text, so that a page needs no second request. */
export const styles = `
:root { color-scheme: light dark; --fg: #18181b; --soft: #5f5f69; --bg: #f4f4f5; --card: #fff; --line: #e1e1e6; --accent: #2f5bd8; --on: #fff; --bad: #b3261e }
@media (prefers-color-scheme: dark) {
  :root { --fg: #f4f4f5; --soft: #a6a6b0; --bg: #111113; --card: #1a1a1e; --line: #34343b; --accent: #7d9cff; --on: #10131c; --bad: #ff9d94 }
}
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--bg); color: var(--fg); font: 14px/1.5 system-ui, sans-serif }
main { width: 100%; max-width: 440px; padding: 32px; background: var(--card); border: 1px solid var(--line); border-radius: 12px }
h1:first-child { margin-top: 0 }
h1 { margin: 16px 0 8px; font-size: 20px; line-height: 1.25; font-weight: 600 }
p { margin: 0 0 16px; color: var(--soft) }
img { width: 48px; height: 48px; border-radius: 12px; display: block }
ul { margin: 0 0 24px; padding: 0; list-style: none; border-block: 1px solid var(--line) }
main > ul { max-height: 60vh; overflow: auto }
li { padding: 8px 0 }
li + li { border-top: 1px solid var(--line) }
form { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 }
label { width: 100%; font-weight: 500 }
input, select, textarea { width: 100%; margin-block: 4px 8px; padding: 8px; border: 1px solid var(--soft); border-radius: 8px; background: transparent; color: inherit; font: inherit }
a { color: inherit; display: flex; align-items: center; gap: 12px; text-decoration: none }
a:hover { text-decoration: underline }
a img { width: 24px; height: 24px; border-radius: 6px }
[role=alert] { width: 100%; color: var(--bad) }
button { flex: 1; height: 36px; border: 1px solid var(--soft); border-radius: 8px; background: transparent; color: inherit; font: inherit; font-weight: 500; cursor: pointer }
button.close { float: inline-end; padding: 0 12px }
button.close + h1 { margin-top: 0; line-height: 36px }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
footer { margin-top: 24px; color: var(--soft); font-size: 12px }
`
