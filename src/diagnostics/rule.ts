/** A language that the catalogue is written in. */
export type MessageLanguage = 'en' | 'vi'

/** What a message says in one language. `{name}` stands for a value given when it is raised. */
export interface Wording {
  /** *Unexpected A, expected B*. One line. */
  reason: string
  /** What the program did about it, then what an editor can do. May run over several lines. */
  note: string
}

/** What a rule of the catalogue says, in both languages, and how grave it is. */
export interface Rule {
  /** The stage of the pipeline that raises it: `message.source`. */
  stage:
    | 'dump'
    | 'tree'
    | 'dates'
    | 'mentions'
    | 'record'
    | 'markdown'
    | 'knowledge'
    | 'ingest'
    | 'archive'
    | 'site'
    | 'pipeline'
  /** Error: no article was written. Warning: written, look at it. Info: something was dropped, with its reason. */
  severity: 'error' | 'warning' | 'info'
  en: Wording
  vi: Wording
}
