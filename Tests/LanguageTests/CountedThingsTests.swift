internal import FactCheckKit
internal import Testing

/// What a number counts: the noun phrase up to its head noun, adjectives included.
@Suite struct CountedThingsTests {
  static let cases = [
    ("nl", "35 Nederlandse militairen gaan naar Jordanië.", "Nederlandse militairen"),
    ("en", "600 Dutch people were evacuated.", "Dutch people"),
    ("nl", "Er vielen 12 gewonde burgers.", "gewonde burgers"),
    ("en", "The city sent 20 police officers.", "police officers"),
    ("en", "It asked for 5 staff officers.", "staff officers"),
    ("en", "35 of the soldiers came home.", "soldiers"),
    ("nl", "35 van de militairen keerden terug.", "militairen"),
    ("nl", "vijf tot tien stafofficieren", "stafofficieren"),
    ("nl", "5-10 stafofficieren", "stafofficieren"),
    ("en", "Police arrested 14 suspected members of the gang.", "suspected members"),
    ("en", "At least 40 civilians were killed.", "civilians"),
    ("nl", "Ten minste 40 burgers kwamen om.", "burgers"),
    ("nl", "Honderden vluchtelingen staken de grens over.", "vluchtelingen"),
    ("en", "Hundreds of refugees crossed the border.", "refugees"),
    ("en", "Two large fishing boats sank.", "large fishing boats"),
    ("nl", "twee grote vissersboten zonken", "grote vissersboten"),
    ("en", "The army has 12,000 active duty soldiers.", "active duty soldiers"),
    ("nl", "Het leger heeft 12.000 beroepsmilitairen.", "beroepsmilitairen"),
    ("en", "Three people died and seven were wounded.", "people"),
    ("nl", "Drie mensen kwamen om en zeven raakten gewond.", "mensen"),
    ("en", "About 2 million homes lost power.", "homes"),
    ("nl", "Ongeveer 2 miljoen huishoudens zaten zonder stroom.", "huishoudens"),
    ("nl", "2 miljoen Syrische vluchtelingen", "Syrische vluchtelingen"),
    ("en", "dozens of attacks", "attacks"),
    ("nl", "tientallen aanslagen", "aanslagen"),
    ("en", "a dozen eggs", "eggs"),
    ("nl", "een dozijn eieren", "eieren"),
    ("nl", "De brandweer zette acht voertuigen in.", "voertuigen"),
    ("en", "He scored 11 goals in the league.", "goals"),
    ("nl", "Hij maakte elf doelpunten.", "doelpunten"),
    ("en", "The ship carried 24 crew members.", "crew members"),
    ("nl", "Aan boord waren 24 bemanningsleden.", "bemanningsleden"),
    ("en", "More than 300 flights were cancelled.", "flights"),
    ("nl", "Meer dan 300 vluchten zijn geschrapt.", "vluchten"),
    ("nl", "Er zijn zes nieuwe onderzeeboten besteld.", "nieuwe onderzeeboten"),
    ("en", "The company will cut 1,200 jobs in Europe.", "jobs"),
    ("nl", "Het bedrijf schrapt 1200 banen.", "banen"),
    ("en", "Between 50 and 60 protesters gathered.", "protesters"),
    ("nl", "Tussen de 50 en 60 betogers kwamen bijeen.", "betogers"),
    ("nl", "Zo'n twintig leerlingen deden mee.", "leerlingen"),
    ("en", "seven young Syrian women", "young Syrian women"),
    ("nl", "zeven jonge Syrische vrouwen", "jonge Syrische vrouwen"),
    ("en", "Four F-16 fighter jets took off.", "F-16 fighter jets"),
    ("nl", "Vier F-16's vertrokken.", "F-16's"),
    ("en", "some 15 aid workers", "aid workers"),
    ("nl", "een van de 35 militairen", "militairen"),
    ("en", "nine Americans", "Americans"),
    ("en", "The 28 member states agreed.", "member states"),
    ("nl", "De 28 lidstaten zijn het eens.", "lidstaten"),
    ("nl", "Er zijn 150 kinderen jonger dan 12 jaar opgevangen.", "kinderen"),
    ("en", "the 150 children under the age of 12", "children"),
  ]

  @Test(arguments: cases) func findsThing(_ language: String, _ text: String, _ thing: String) throws {
    let text = try ReadText(language, text)
    #expect(text.mentions.compactMap { text.thing($0) }.contains(thing))
  }
}
