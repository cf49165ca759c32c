import Testing

@testable import FactCheckHost

@Suite struct PathTests {
  @Test(
    arguments: [
      ("../seeds/a.txt", "Rules/a.yaml", "seeds/a.txt"), ("a.txt", "a.yaml", "a.txt"),
      ("../a.txt", "a.yaml", "../a.txt"),
      ("../../a", "../x/r.yaml", "../../a"), ("a", "/r.yaml", "/a"), ("../a", "/x/r.yaml", "/a"),
      ("-", "x/a.yaml", "-"),
      ("/a/../b", "x/a.yaml", "/a/../b"), ("./a//b/", "x/a.yaml", "x/a/b"), ("..", "x/a.yaml", "."),
      ("é", "日本/a", "日本/é"),
    ])
  func aPathIsSeenFromTheWorkingDirectory(_ path: String, _ file: String, _ expected: String) {
    #expect(Path.resolve(path, fromFile: file) == expected)
  }

  @Test(arguments: [
    ("seeds/a.txt", "rules.yaml", "seeds/a.txt"), ("seeds/a.txt", "seeds/rules.yaml", "a.txt"),
    ("seeds/a.txt", "Rules/x/rules.yaml", "../../seeds/a.txt"), ("seeds/a.txt", "seeds/x/rules.yaml", "../a.txt"),
    ("/t/a.txt", "Rules/rules.yaml", "/t/a.txt"), ("a.txt", "/tmp/rules.yaml", "/home/me/a.txt"),
    ("./a.txt", "../rules.yaml", "/home/me/a.txt"), ("../a.txt", "Rules/rules.yaml", "../../a.txt"),
    ("-", "r.yaml", "-"),
  ])
  func aPathIsNamedFromAFile(_ path: String, _ file: String, _ expected: String) {
    #expect(Path.relative(path, toFile: file, workingFolder: "/home/me") == expected)
  }
}
