import { button, expect, hubIsGone, hubIsOpen, inHub, press, test } from './inWebkit.ts'

for (const theme of ['light', 'dark', 'sepia']) {
  test(`keeps the page's data-theme="${theme}" on the first opening in WebKit`, async ({ driver, host }) => {
    await driver.get(host.page('plain'))
    await driver.executeScript(
      `const root = document.documentElement
       root.setAttribute('data-theme', arguments[0])
       window.themes = []
       requestAnimationFrame(function follow() {
         window.themes.push(root.getAttribute('data-theme'))
         requestAnimationFrame(follow)
       })`,
      theme,
    )
    await press(driver, await button(driver, 'Connect HR system'))
    await hubIsOpen(driver)
    await press(driver, await inHub(driver, 'Peoplewick'))
    await inHub(driver, 'Connection guide')
    await driver.actions().sendKeys('\uE00C').perform()
    await hubIsGone(driver)
    const seen = await driver.executeScript<string[]>('return window.themes')
    expect(new Set(seen)).toEqual(new Set([theme]))
  })
}

test('keeps a theme that the page changes while the hub is open in WebKit', async ({ driver, host }) => {
  await driver.get(host.page('plain'))
  await driver.executeScript('document.documentElement.dataset.theme = "sepia"')
  await press(driver, await button(driver, 'Connect HR system'))
  await hubIsOpen(driver)
  await driver.executeScript('document.documentElement.removeAttribute("data-theme")')
  await press(driver, await inHub(driver, 'Peoplewick'))
  await inHub(driver, 'Connection guide')
  await driver.actions().sendKeys('\uE00C').perform()
  await hubIsGone(driver)
  expect(await driver.executeScript('return document.documentElement.dataset.theme ?? null')).toBeNull()
})
