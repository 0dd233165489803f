/// Given and family names of people who speak twenty and more languages.
enum Languages {
  /// A language's given names, and its family names.
  static let all: [(given: [String], family: [String])] = tables.map { table in
    let halves = table.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    return (halves[0], halves[1])
  }

  private static let tables = [
    // English, Irish
    "Alice Robert Margaret Graham Tabitha Nigel Siobhán Niamh Oisín|Whitfield O'Connell Ashworth Pemberton Gallagher O'Dowd Braithwaite",
    // German, Dutch
    "Jürgen Käthe Wolfgang Lieselotte Heinz Sabine Joost Maaike|Müller Weißgerber Schröder Hoffmann Vandenberg Dijkstra Kuipers",
    // French
    "Élodie Jérôme Anaïs Benoît Geneviève Thibault Océane|Lefèvre Beaumont Dubois Moreau Chevalier Gagnon",
    // Spanish, Portuguese
    "José Ximena Íñigo Guadalupe Joaquín Conceição João Thaís|García Ibáñez Castellanos Núñez Figueiredo Gonçalves Ferreira",
    // Italian, Romanian
    "Giulia Lorenzo Chiara Giuseppe Ștefan Ioana Mihaela|Bianchi Castelluccio Ferrari Esposito Ionescu Popescu",
    // Swedish, Norwegian, Danish, Finnish
    "Håkon Åsa Björn Sigrid Søren Aino Väinö Ingrid|Lindqvist Nygård Sørensen Østergaard Virtanen Mäkinen",
    // Polish, Czech
    "Łukasz Małgorzata Zbigniew Agnieszka Ondřej Zdeňka Jiří|Kowalski Wiśniewska Szczepański Dvořák Novotná Procházka",
    // Hungarian, Croatian, Slovenian
    "Zoltán Ágnes György Zsófia Dragan Ljubica Matjaž|Szabó Kovács Nagyváti Horvat Petrović Kovačič",
    // Turkish, Azerbaijani
    "Ayşe Mehmet Çağlar Gülşen Oğuz Elnur|Yılmaz Demirci Öztürk Kaplanoğlu Əliyev",
    // Greek
    "Ελένη Γιώργος Δημήτρης Αθηνά|Παπαδόπουλος Νικολάου Οικονόμου",
    // Russian, Ukrainian, Bulgarian
    "Дмитрий Светлана Олексій Ганна Йордан|Волков Кузнецова Шевченко Иванова",
    // Arabic, Persian, in their own script and in Latin letters
    "Fatima Mohammed Khadija Rashid Parvaneh فاطمة محمد|Al-Sayed Haddad Mansouri Tehrani الحداد المنصوري",
    // Hebrew
    "Yael Avraham Shlomo Tzipora יעל אברהם|Goldstein Mizrahi Rabinovich כהן",
    // Hindi, Tamil, Bengali
    "Priya Rajesh Lakshmi Venkatesh Anirban Subhashini प्रिया राजेश|Raghunathan Iyengar Chatterjee Srinivasan Mukherjee शर्मा",
    // Chinese
    "Xiuying Zhiqiang Meiling Haoran 伟 秀英|Zhang Ouyang Huang 王 欧阳",
    // Japanese
    "Haruto Yukiko Kenji Sakura 健二 由紀子|Watanabe Yamamoto Kobayashi 渡辺 山本",
    // Korean
    "Minjun Seoyeon Jihoon 민준 서연|Hwang Kwon 황 권",
    // Vietnamese, Thai, Indonesian
    "Nguyệt Thảo Hương Somchai Siriporn Wayan|Nguyễn Trần Phạm Srisuk Wijaya",
    // Yoruba, Igbo, Zulu, Xhosa, Swahili, Amharic
    "Oluwaseun Ngozi Ifeoma Thandiwe Sipho Wanjiku Tewodros Adétòkunbọ̀|Adeyemi Okonkwo Mbeki Ndlovu Kamau Bekele",
    // Hawaiian, Māori, Samoan
    "Leilani Keanu Aroha Tāne Sefina|Kahananui Ngata Leavasa",
    // Icelandic, Estonian, Latvian, Lithuanian
    "Guðrún Þórarinn Sigurður Kristjan Jānis Žydrūnė|Jónsdóttir Tamm Bērziņš Kazlauskas",
  ]
}
