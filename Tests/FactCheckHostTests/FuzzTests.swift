import FactCheckKit
import Language
import QuantityChecker
import Testing
import TimeChecker

@testable import FactCheckHost

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Texts, claims and rule files that chance has damaged: nothing traps, nothing hangs, and what comes back is sound.
///
/// Runs for a few seconds with one seed; FACTCHECK_FUZZ_SECONDS and FACTCHECK_FUZZ_SEED set others (`make fuzz`). Each input is written to
/// .build/fuzz before it is read, so that one that traps is there afterwards.
@Suite struct FuzzTests {
  private static let seconds = environment("FACTCHECK_FUZZ_SECONDS").flatMap { Int($0) } ?? 3
  private static let seed = environment("FACTCHECK_FUZZ_SEED").flatMap { UInt64($0) } ?? 1

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  private static let texts: [(language: String, text: String)] = [
    (
      "en",
      "At least 35 Dutch troops left for Jordan on 3 March 2019 at 7:30 p.m.; \"we are ready,\" said Minister Blok. £2.8bn, 1/4, 20–30 %, the F-16, one in five, twenty-first."
    ),
    (
      "nl",
      "Vijfendertig militairen vertrokken op 3 maart 2019 om 19.30 uur naar Jordanië: „Wij gaan,” zei minister Blok. € 1,2 mln, anderhalf jaar, vijf tot tien, MH17, tweeëntwintig, een op de vijf."
    ),
    (
      "de",
      "Fünfunddreißig Soldaten flogen am 3. März 2019 gegen 19.30 Uhr nach Jordanien. »Wir gehen«, sagte Ministerin Müller; 1,2 Mrd. Euro, drei Viertel, zwei- bis dreimal pro Woche, 35-Jähriger."
    ),
    (
      "fr",
      "Trente-cinq soldats sont partis le 3 mars 2019 à 19 h 30 pour la Jordanie. « Nous partons », a dit le ministre. 1,2 million d’euros, quatre-vingt-dix-sept, un an et demi, un sur cinq."
    ),
    (
      "es",
      "Treinta y cinco soldados salieron el 3 de marzo de 2019 a las 19.30 hacia Jordania. «Vamos», dijo el ministro. 1,2 millones de euros, hace dos años, uno de cada cinco, ¿cuántos?"
    ),
    (
      "it",
      "Trentacinque soldati partirono il 3 marzo 2019 alle 19.30 per la Giordania. «Andiamo», disse il ministro. 1,2 milioni di euro, un anno e mezzo, due o tre giorni, il XIX secolo."
    ),
  ]
  private static let rules =
    "factcheck: 1\nsource: a.txt\nlanguage: nl\ntags: [x]\nclaims:\n  - 35 troops\n  - id: b\n    claim: one year\n    strict: true\n    note: >\n      long\n"

  /// A generator that gives the same numbers for the same seed (SplitMix64, Steele and others 2014).
  private struct Chance {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }

    mutating func below(_ limit: Int) -> Int { limit <= 0 ? 0 : Int(next() % UInt64(limit)) }

    /// A few damages: bytes lost, doubled, swapped, foreign; pieces repeated; another text spliced in.
    mutating func damage(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
      var bytes = bytes
      for _ in 0...below(5) where !bytes.isEmpty {
        let at = below(bytes.count)
        switch below(8) {
        case 0: bytes.removeSubrange(at..<min(bytes.count, at + 1 + below(12)))
        case 1: bytes.insert(UInt8(truncatingIfNeeded: next()), at: at)
        case 2: bytes[at] = UInt8(truncatingIfNeeded: next())
        case 3: bytes.swapAt(at, below(bytes.count))
        case 4:
          let piece = Array(bytes[at..<min(bytes.count, at + 1 + below(20))])
          for _ in 0...below(40) { bytes.insert(contentsOf: piece, at: at) }
        case 5:
          let from = below(other.count)
          bytes.insert(contentsOf: other[from..<min(other.count, from + below(60))], at: at)
        case 6: bytes.insert(contentsOf: [0xE2, 0x80, [0x8B, 0x8F, 0xAE][below(3)]], at: at)
        default: bytes = Array(bytes[..<at])
        }
      }
      return bytes
    }
  }

  private static func keep(_ bytes: [UInt8], _ name: String) {
    mkdir(".build", 0o755)
    mkdir(".build/fuzz", 0o755)
    guard let file = fopen(".build/fuzz/" + name, "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  @Test func damagedTexts() throws {
    var chance = Chance(state: Self.seed)
    let analyser = try Analyser(languages: Set(Analyser.languages))
    let end = time(nil) + Self.seconds
    repeat {
      let own = Self.texts[chance.below(Self.texts.count)]
      let other = Self.texts[chance.below(Self.texts.count)]
      let bytes = chance.damage(Array(own.text.utf8), with: Array(other.text.utf8))
      Self.keep(bytes, "text")
      let claim = String(decoding: chance.damage(Array(other.text.utf8), with: Array(own.text.utf8)), as: UTF8.self)
      Self.keep(Array(claim.utf8), "claim")
      let source = analyser.source(SourceText(name: "s", bytes: bytes, language: own.language))
      for mention in source.mentions {
        #expect(mention.span.start < mention.span.end && mention.span.end <= bytes.count)
        if let figure = mention.figure, let low = figure.low, let high = figure.high { #expect(low <= high) }
      }
      let analysed = analyser.analyse(Claim(id: "c", text: claim, language: other.language))
      for checker in [QuantityChecker(), TimeChecker()] as [any Checker] {
        for assertion in checker.assertions(in: analysed) {
          let finding = checker.judge(assertion, of: analysed, in: SourceView(document: source, index: 0))
          #expect(finding.evidence.allSatisfy { $0.span.end <= bytes.count })
        }
      }
    } while time(nil) < end
  }

  @Test func damagedRuleFiles() {
    var chance = Chance(state: Self.seed)
    let end = time(nil) + max(1, Self.seconds / 3)
    repeat {
      let bytes = chance.damage(Array(Self.rules.utf8), with: Array("- {a: [*b, &c], !d}\n\t? \"".utf8))
      Self.keep(bytes, "rules.yaml")
      let result = RuleFile.read(bytes, file: "rules.yaml", checkers: ["quantity"], languages: ["en", "nl"])
      #expect(result.ruleSet != nil || !result.diagnostics.isEmpty)
    } while time(nil) < end
  }

  @Test func damagedAnswersOfProcessCheckers() {
    var chance = Chance(state: Self.seed)
    let source = SourceText(name: "a", text: Self.texts[1].text, language: "nl")
    let claim = Claim(id: "c", text: "35 troops", language: "en")
    let answer =
      #"{"id": "c1", "verdict": "supported", "evidence": [{"start": 0, "end": 4, "quote": "Vijf"}], "confidence": 0.5}"#
    let end = time(nil) + max(1, Self.seconds / 3)
    repeat {
      let bytes = chance.damage(Array(answer.utf8), with: Array(#"{"[]}:,0123456789e.-+\u"#.utf8))
      Self.keep(bytes, "answer.json")
      guard let value = try? JSONReader.read(bytes[...]) else { continue }
      let finding = ClaimAnswer.finding([value], of: claim, checker: "x", source: source, index: 0)
      #expect(finding.evidence.allSatisfy { $0.span.end <= source.bytes.count && $0.span.start < $0.span.end })
      #expect(finding.verdict != .supported || !finding.evidence.isEmpty)
    } while time(nil) < end
  }
}
