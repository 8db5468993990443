/**
 * The bundle as webpack makes it: one ES module with what every run needs, and a chunk for each `import()` of src/, named
 * by its `webpackChunkName`. What several chunks need lies in the chunk `shared` alone.
 */
import { isBuiltin } from 'node:module'
import { join, sep } from 'node:path'
import webpack, { type Configuration, type StatsModule } from 'webpack'

export interface Bundle {
  /** Folders of the npm packages whose code is in it. */
  readonly packages: readonly string[]
}

/**
 * @param out an existing folder
 * @throws Error when webpack has anything to complain about, or a chunk has no name
 */
export async function bundle(root: string, out: string): Promise<Bundle> {
  const compiler = webpack(configuration(root, out))
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (result === undefined) reject(error ?? new Error('webpack gives no result'))
      else resolve(result)
    })
  })
  const {
    errors = [],
    warnings = [],
    chunks = [],
    modules = []
  } = stats.toJson({
    all: false,
    errors: true,
    warnings: true,
    chunks: true,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
    ids: true
  })
  const faults = [
    ...[...errors, ...warnings].map(({ moduleName = '', message }) => `${moduleName}: ${message}`),
    ...chunks
      .filter(({ names }) => names.length !== 1)
      .map(({ id }) => `chunk ${String(id)} has no name: give its import() a webpackChunkName`)
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  await new Promise(resolve => {
    compiler.close(resolve)
  })
  return { packages: [...new Set(modules.flatMap(packagesOf))].sort() }
}

function configuration(root: string, out: string): Configuration {
  return {
    context: root,
    entry: './src/index.ts',
    mode: 'production',
    // What action.yml says.
    target: 'node24',
    devtool: false,
    output: {
      path: out,
      filename: 'index.js',
      chunkFilename: '[name].js',
      module: true,
      library: { type: 'module' }
    },
    /*
     * By require: an `import` of `node:http` reads all that it exports, and with that Node loads its own undici and HTTP/2,
     * which is a third of the start.
     */
    externalsPresets: { node: false },
    externals: ({ request }, done) => {
      if (isBuiltin(request)) done(undefined, `node-commonjs ${request}`)
      else done()
    },
    resolve: { conditionNames: ['import', 'node', 'default'] },
    module: {
      // Names of CommonJS and ESM stay as Node has them.
      parser: { javascript: { importMeta: false, createRequire: false } },
      rules: [
        { test: /\.ts$/, use: join(import.meta.dirname, 'typescriptLoader.cjs') },
        {
          // Not that of @actions/github, which lies in its own node_modules and needs the real one.
          include: join(root, 'node_modules', '@actions', 'http-client') + sep,
          resolve: { alias: { undici$: join(import.meta.dirname, 'noUndici.mjs') } }
        }
      ]
    },
    optimization: {
      minimize: false,
      nodeEnv: false,
      mangleExports: false,
      moduleIds: 'deterministic',
      chunkIds: 'named',
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          shared: { chunks: 'async', name: 'shared', minChunks: 2, minSize: 0 }
        }
      }
    },
    performance: false,
    experiments: { outputModule: true }
  }
}

function packagesOf({ nameForCondition, modules = [] }: StatsModule): readonly string[] {
  const inner = modules.flatMap(packagesOf)
  const path = nameForCondition ?? ''
  const at = path.lastIndexOf(`node_modules${sep}`)
  if (at < 0) return inner
  const [scope = '', name = ''] = path.slice(at).split(sep).slice(1)
  return [...inner, join(path.slice(0, at), 'node_modules', scope, scope.startsWith('@') ? name : '')]
}
