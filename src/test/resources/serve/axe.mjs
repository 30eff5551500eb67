// axe.mjs PACKAGES CHROMIUM ADDRESS...: what axe-core finds in pages, in light and in dark.
import { createRequire } from 'node:module';

const [packages, chromium, ...addresses] = process.argv.slice(2);
const require = createRequire(packages + '/');
const playwright = require('playwright-core');
const axe = require('axe-core').source;

const browser = await playwright.chromium.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let violations = 0;
for (const colorScheme of ['light', 'dark']) {
  // The page itself runs under its policy; axe-core is put in from outside.
  const context = await browser.newContext({ bypassCSP: true, colorScheme });
  const page = await context.newPage();
  for (const address of addresses) {
    await page.goto(address);
    await page.evaluate(axe);
    // In the dark only colours are others.
    const rules = colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {};
    const found = await page.evaluate((given) => globalThis.axe.run(given), rules);
    if (colorScheme === 'light' && found.passes.length < 10) {
      throw new Error(`${address}: axe-core looked at hardly anything`);
    }
    for (const one of found.violations) {
      violations += one.nodes.length;
      console.log(address, colorScheme, one.id, one.nodes.map((node) => node.html.slice(0, 200)).join(' | '));
    }
  }
  await context.close();
}
await browser.close();
console.log(violations, 'violations in', addresses.length, 'pages');
