// Bundles the editor into ../../wwwroot/editor: npm ci --ignore-scripts && npm run build
import { build } from 'esbuild'
import { readFile, readdir, writeFile } from 'node:fs/promises'

const target = new URL('../../wwwroot/editor/', import.meta.url)

const { metafile } = await build({
  entryPoints: ['src/index.js'],
  outfile: new URL('editor.js', target).pathname,
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  metafile: true,
})

const packages = [...new Set(Object.keys(metafile.inputs)
  .map(file => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
  .filter(Boolean))].sort()

const licences = []
for (const name of packages) {
  const folder = `node_modules/${name}`
  const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const file = (await readdir(folder)).find(each => /^licen[cs]e/i.test(each))
  if (!file) {
    throw new Error(`${name} has no licence file`)
  }
  licences.push(`${name} ${version} (${license})\n\n${(await readFile(`${folder}/${file}`, 'utf8')).replaceAll('\r\n', '\n').trim()}\n`)
}

await writeFile(new URL('LICENSES.txt', target), licences.join(`\n${'-'.repeat(80)}\n\n`))
console.log(`${packages.length} packages`)
