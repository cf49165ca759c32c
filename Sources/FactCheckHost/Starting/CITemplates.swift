/// What CI systems need to run the rules of a repository.
public enum CITemplates {
  /// GitHub Actions: annotations beside the lines, a summary, and an upload for code scanning.
  public static func github(rules: String) -> String {
    """
    # Replace OWNER by the account that keeps factcheck.
    name: factcheck
    on: [push, pull_request]
    permissions:
      contents: read
      security-events: write
    jobs:
      facts:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v4
          - uses: OWNER/factcheck@main
            with:
              rules: \(rules)
          - uses: github/codeql-action/upload-sarif@v3
            if: always()
            with:
              sarif_file: factcheck.sarif

    """
  }

  /// GitLab: tests and Code Quality in merge requests.
  public static func gitlab(rules: String) -> String {
    """
    # Wants factcheck in the image; REGISTRY is where yours is kept (see the Dockerfile of factcheck).
    factcheck:
      image: REGISTRY/factcheck:latest
      script:
        - factcheck run \(rules) -o junit=factcheck.xml -o gitlab=gl-code-quality.json -o html=factcheck.html
      artifacts:
        when: always
        paths: [factcheck.html]
        reports:
          junit: factcheck.xml
          codequality: gl-code-quality.json

    """
  }

  public static func preCommit(rules: String) -> String {
    """
    # Wants factcheck on the PATH.
    repos:
      - repo: local
        hooks:
          - id: factcheck
            name: factcheck
            entry: factcheck run \(rules)
            language: system
            pass_filenames: false

    """
  }
}
