/** The part of Eleventy 3 that the site uses; the package ships no types. */
declare module '@11ty/eleventy' {
  export interface TemplateContext {
    /** Runs the template with the engine that the extension's `key` names. */
    defaultRenderer(data: unknown): unknown
  }

  /** A template's data: the site's, and the page that its pagination gives it. */
  export interface TemplateData {
    readonly site: { previewed: ReadonlySet<string> }
    readonly plan: { address: string; toView: () => unknown }
  }

  export interface UserConfig {
    addExtension(
      extension: string,
      options: { key: string; compile(): (this: TemplateContext, data: TemplateData) => Promise<Uint8Array> },
    ): void
    addGlobalData(name: string, value: unknown): void
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => void, options: Options): void
    addPlugin(plugin: (config: UserConfig) => void): void
    setUseGitIgnore(use: boolean): void
    readonly ignores: Set<string>
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string
        quietMode?: boolean
        runMode?: 'build'
        source?: 'script'
        config?: (config: UserConfig) => void
      },
    )
    init(): Promise<void>
    disableLogger(): void
    write(): Promise<unknown>
  }
}

/** The part of Eleventy's development server that `kavkaz dev` uses. */
declare module '@11ty/eleventy-dev-server' {
  export interface ServerOptions {
    port: number
    portReassignmentRetryCount: number
    liveReload: boolean
    domDiff: boolean
    showVersion: boolean
    pathPrefix: string
    messageOnStart: (started: { hosts: string[] }) => string | false
    logger: Record<'info' | 'log' | 'error', (...text: unknown[]) => void>
  }

  export interface DevServer {
    serve(port: number): void
    reload(event: { subtype?: 'css'; files?: string[]; build?: { templates: unknown[] } }): void
    close(): Promise<void>
  }

  const EleventyDevServer: { getServer(name: string, folder: string, options: Partial<ServerOptions>): DevServer }
  export default EleventyDevServer
}
