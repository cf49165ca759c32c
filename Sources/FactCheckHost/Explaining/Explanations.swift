/// What the codes of diagnostics mean, at more length than a message has room for. A test holds it against the sources: every code that
/// the program can print is here.
public enum Explanations {
  public static let codes: [(code: String, text: String)] = rules + values + runs + others

  private static let rules: [(code: String, text: String)] = [
    (
      "rules-unreadable",
      "A rule file or folder that an argument names cannot be read, or a folder has no rule files. Their names end in .yaml or .yml."
    ),
    (
      "rules-too-large",
      "A rule file is larger than is read. Split its claims over several files of one folder; `run` takes the folder."
    ),
    (
      "rules-invalid",
      "A rule file is missing or not valid, so the run is not complete and ends with 2. What is wrong stands before it."
    ),
    (
      "no-claims",
      "There is nothing to check. A rule file lists at least one claim under `claims:`; a run without claims never passes."
    ),
    ("more-errors", "A file has more errors than are shown. Repair the first ones: later ones often follow from them."),
    ("not-text", "A file is no UTF-8 text. Convert it, for example with `iconv -f latin1 -t utf-8`."),
    (
      "not-utf8",
      "A file is not UTF-8. Convert it, for example with `iconv -f latin1 -t utf-8`."
    ),
    (
      "yaml-syntax",
      "A file is not YAML: a quote is not closed, an indent is off, or a text with `: ` in it needs quotes."
    ),
    (
      "yaml-alias",
      "Rule files take no aliases (*name): they make short files that are huge once read. Write the value out."
    ),
    ("yaml-anchor", "Rule files take no anchors (&name), since they take no aliases. Quote a text that begins with &."),
    ("yaml-tag", "Rule files take no tags (!name). Quote a text that begins with an exclamation mark."),
    ("yaml-merge-key", "Rule files take no merge keys (<<). Write the keys out."),
    ("yaml-limit", "A file is nested deeper or has more values than is read."),
    ("second-document", "A file holds one YAML document. Take out the line `---`, or make a second file."),
    (
      "unknown-key",
      "A key is not one of those that are accepted at its place; nothing that is misspelled passes silently. Keys that begin with x- are yours."
    ),
    ("duplicate-key", "A key is given twice in one place, and only one can hold."),
    ("conflicting-keys", "Two keys exclude each other, such as `source` and `sources`."),
    ("missing-key", "A key that is needed at this place is not there."),
    ("missing-value", "A key stands there without a value, or with an empty one."),
    (
      "wrong-type", "A value is of another kind than the key takes: a list for a text, a quoted word for true or false."
    ),
    ("missing-version", "The file does not say which format it is in. Rule files begin with `factcheck: 1`."),
    ("unknown-version", "The file is in a format that this version of the program does not read."),
  ]

  private static let values: [(code: String, text: String)] = [
    ("empty-claim", "A claim has no words. Write the statement that must hold, or take the entry out."),
    ("bad-id", "The id of a claim takes one line of text, as reports and tools show it."),
    ("duplicate-id", "Two claims of a file have the same id, and could not be told apart."),
    ("unknown-checker", "`check:` names a checker that is not there. `factcheck list checkers` shows those that are."),
    ("unknown-verdict", "A verdict is supported, contradicted or unverified."),
    ("unknown-severity", "The severity of a claim is error or warning; a warning is reported and never fails the run."),
    ("bad-date", "A date is written as 2020-09-12 and must exist in the calendar."),
    ("bad-tolerance", "A tolerance is a share, written 5% or 0.05, of at most 100%."),
    (
      "bad-pattern",
      "A regular expression cannot be read, or not be matched in one pass over a text. Looking ahead and references to groups are left out."
    ),
    ("bad-count", "`at-least`, `at-most` and `within` take a whole number from 1 on; `within` also takes sentence."),
    ("bad-url", "An address of a page is written in full, as https://example.org/reviews."),
    (
      "language-unknown",
      "There is no language pack for a language. `factcheck list languages` shows those that there are."
    ),
    ("glossary-group", "A group of the glossary has at least two words or phrases, which mean the same."),
    ("unknown-claim", "No claim has the id, or the words, that were asked for."),
    ("glossary-invalid", "A glossary file cannot be read: it holds a group of words a line, as CSV or TSV."),
  ]

  private static let runs: [(code: String, text: String)] = [
    (
      "source-unreadable",
      "A source is missing, empty, too large or no UTF-8 text. Its claims have the verdict error, and the run ends with 2: what could not be checked never passes."
    ),
    ("checker-failed", "A checker could not do its work. Its claims have the verdict error, and the run ends with 2."),
    (
      "report-not-writable",
      "A report could not be written: the folder is missing, the disk is full, or it may not be written to."
    ),
    (
      "report-invalid",
      "A file that is read as a report is none. Reports are written with `factcheck run … -o json=FILE`."
    ),
    (
      "review-missing",
      "The format claimreview publishes verdicts, for which a rule file states `review:` with `author` and `url`."
    ),
    ("review-incomplete", "A run that could not check everything is not published as reviews."),
    ("waivers-invalid", "A file of waivers cannot be read. `factcheck waive` writes such files."),
    ("waived-twice", "The file of waivers has one for this claim already. Change its reason or its day in the file."),
    ("unknown-claim", "No claim has this id or this tag. `factcheck list claims RULES` shows them all."),
    (
      "tests-invalid",
      "A file of tests cannot be read, or there is none. Tests of NAME.yaml are in NAME.test.yaml beside it."
    ),
    ("file-exists", "`init` writes over nothing. Choose another name or folder."),
    (
      "nothing-recognised",
      "`init` found no figure in the source that a claim could be made of. Write the first claim by hand."
    ),
    ("unknown-word", "`explain` knows codes of diagnostics, verdicts and checkers."),
    (
      "checker-missing",
      "A checker that a rule file or the configuration names is nowhere: neither at its `path:`, nor in .factcheck/checkers of the project, nor among those of the user."
    ),
    (
      "checker-invalid",
      "The manifest of a checker, checker.yaml, is not right, or its folder cannot be taken. `factcheck checkers new` writes one that is."
    ),
    (
      "checker-untrusted",
      "A checker that comes with the project runs with your rights, so it starts only once you have read it and said `factcheck checkers trust NAME`; and again after it has changed."
    ),
    (
      "checker-name",
      "The name of a process checker is made of small letters, digits and hyphens, and is none of the program's own."
    ),
    ("bad-duration", "A length of time has a unit: 500ms, 5s, 2m."),
    ("lock-invalid", "The file factcheck.lock is not right. `factcheck checkers trust` writes it."),
    ("config-invalid", "The configuration `factcheck.yaml` is not right. `factcheck config` shows what is in force."),
  ]

  private static let others: [(code: String, text: String)] = [
    (
      "pack-hole",
      "A language pack lacks what the others have: a section, the word for a number, a month, a unit or a concept. Add it; a section that the language does not need stays empty."
    ),
    (
      "pack-clash",
      "A word of a language pack stands for two things of one kind. Mark the rarer meaning with `?`, or leave it out."
    ),
    (
      "pack-text",
      "Letters of a language pack are broken: bytes that are not UTF-8, text that was read in another encoding, an accent apart from its letter. Write the word again."
    ),
    ("pack-invalid", "The text of a language pack is not right; the place is in the message."),
    ("pack-unreadable", "The folder of language packs cannot be read."),
    ("invalid-json", "A line that is read as JSON is none."),
    ("invalid-utf8", "A line that is read as JSON is no UTF-8."),
    ("invalid-request", "A line of `stream` is JSON, but no request: a key is missing or of another kind."),
    ("line-too-long", "A line of `stream` or `scan --jsonl` is longer than is read."),
  ]
}
