/// People in Chinese, Japanese and Korean, which have no capitals and write words without blanks: a run of letters says
/// nothing of whether it is a name. Only what is plain counts: a form of address, the place of an owner.
enum EastAsianName {
  /// Whether a word is of Han, kana or Hangul letters, at least in part.
  static func isWritten(_ key: String) -> Bool { key.unicodeScalars.contains(where: isLetter) }

  /// Where the names that a form of address stands behind lie in a word: 田中 in "田中さんが", 王 in "请王先生重启".
  static func addressed(in letters: [Character]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for at in letters.indices {
      for title in titles where letters[at...].starts(with: title.letters) {
        guard let name = title.name(before: at, in: letters) else { continue }
        if let last = found.last, last.upperBound > name.lowerBound { continue }
        found.append(name)
      }
    }
    return found
  }

  /// "김철수 님", "陈伟 先生": a form of address that is a word of its own.
  static func isAddress(_ key: String) -> Bool { addresses.contains(key) }

  private static let addresses: Set<String> = ["님", "씨", "씨가", "씨는", "님이", "님은", "さん", "先生", "女士", "氏"]

  /// Whether a word alone may be what somebody is called: it begins with a family name of many, and says nothing else.
  static func isAlone(_ key: String) -> Bool {
    let letters = Array(key)
    guard (2...4).contains(letters.count), !states.contains(key), !letters.contains(where: statesOf.contains) else {
      return false
    }
    if letters.allSatisfy({ $0.isHangul }) { return letters.count == 3 && koreanFamilies.contains(letters[0]) }
    guard letters.allSatisfy({ $0.isHan }) else { return false }
    return letters.count < 4 && chineseFamilies.contains(letters[0])
      || japaneseFamilies.contains { key.hasPrefix($0) }
  }

  /// Whether a word behind the label of an owner is somebody: no team, no state, no thing in kana.
  static func mayOwn(_ key: String) -> Bool {
    let letters = Array(key)
    return (2...4).contains(letters.count) && letters.allSatisfy { $0.isHan || $0.isHangul } && !states.contains(key)
      && !groups.contains { key.hasSuffix($0) }
  }

  /// Whether a word is what reports tell of, and nobody's name.
  static func isThing(_ key: String) -> Bool { things.contains { key.hasPrefix($0) || key.hasSuffix($0) } }

  private static let things = [
    "数据", "數據", "服务", "服務", "系统", "系統", "缓存", "緩存", "网络", "網絡", "部署", "回滚", "监控", "告警", "日志", "配置",
    "代码", "接口", "集群", "节点", "线上", "生产", "测试", "用户", "客户", "自动", "障害", "監視", "設定", "本番", "検証", "基盤",
    "自動", "系", "機", "サーバ", "서버", "배포", "장애", "서비스", "시스템", "자동", "운영",
  ]

  /// The parts of a name that is written without a blank, which it may be shortened to: "철수" of "김철수".
  static func parts(of name: String) -> [String] {
    let letters = Array(name)
    guard letters.allSatisfy({ $0.isHan || $0.isHangul }) else { return [] }
    switch letters.count {
    case 3 where koreanFamilies.contains(letters[0]) || chineseFamilies.contains(letters[0]):
      return [String(letters[1...])]
    case 4, 5:
      return japaneseFamilies.filter(name.hasPrefix).flatMap { [$0, String(name.dropFirst($0.count))] }
        .filter { $0.count > 1 }
    default: return []
    }
  }

  // MARK: Forms of address

  private struct Title {
    enum Name { case japanese, chinese, korean }

    let letters: [Character]
    let name: Name

    /// The name that ends at `end`; nil where a word does, as in "お客さん" and "고객님".
    func name(before end: Int, in letters: [Character]) -> Range<Int>? {
      switch name {
      case .japanese:
        var start = end
        let isKana = end > 0 && letters[end - 1].isKatakana
        while start > 0, end - start < 8, isKana ? letters[start - 1].isKatakana : letters[start - 1].isHan {
          start -= 1
        }
        let word = String(letters[start..<end])
        guard end > start, !people.contains(where: word.hasSuffix), isKana ? end - start > 1 : end - start < 5 else {
          return nil
        }
        return start..<end
      case .chinese:
        // The family name is the first of one to three letters: what stands before it belongs to the sentence.
        let starts = [3, 2, 1].map { end - $0 }.filter { $0 >= 0 && chineseFamilies.contains(letters[$0]) }
        guard let start = starts.first(where: { letters[$0..<end].allSatisfy(\.isHan) }) else { return nil }
        return start..<end
      case .korean:
        var start = end
        while start > 0, end - start < 5, letters[start - 1].isHangul { start -= 1 }
        let word = String(letters[start..<end])
        guard (2...4).contains(end - start), !people.contains(where: word.hasSuffix) else { return nil }
        return start..<end
      }
    }
  }

  private static let titles: [Title] =
    ["さん", "氏は", "氏が", "氏に", "氏の", "氏を"].map { Title(letters: Array($0), name: .japanese) }
    + ["先生", "女士", "小姐", "老师", "老師", "师傅", "師傅"].map { Title(letters: Array($0), name: .chinese) }
    + ["님", "씨가", "씨는", "씨의", "씨에", "씨를", "씨도"].map { Title(letters: Array($0), name: .korean) }

  /// Whoever is called so by what they are or do.
  private static let people = [
    "客", "皆", "奥", "業者", "担当", "担当者", "店員", "社員", "医者", "両", "同", "各", "ユーザ", "ユーザー", "エンジニア",
    "スタッフ", "オペレータ", "オペレーター", "ベンダー", "メンバー", "高座", "고객", "팀장", "부장", "과장", "차장", "대리",
    "사장", "대표", "이사", "실장", "본부장", "선생", "매니저", "담당자", "개발자", "관리자", "사용자", "회원", "여러분",
    "손", "주임", "책임", "선임", "수석", "기사", "날", "글", "솜", "말", "아저", "마음",
  ]

  // MARK: Whose it is

  private static let states: Set<String> = [
    "完了", "完成", "未定", "済み", "対応中", "進行中", "进行中", "待定", "确认中", "高优先级", "高優先度", "未着手", "保留",
    "完毕", "全員", "全员", "所有人", "待确认", "없음", "미정", "완료", "진행중", "예정", "대기", "보류",
    "고객", "전원", "無し", "暂无",
  ]
  private static let statesOf = Set("优優级級进進待未済度部组組班팀")
  private static let groups = [
    "组", "組", "部", "班", "课", "課", "团队", "團隊", "小组", "チーム", "部門", "部门", "팀", "부서", "본부", "운영", "전체",
  ]

  private static let chineseFamilies = Set(
    """
    王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘蒋蔣蔡余杜叶葉程苏蘇\
    魏吕呂丁沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖贾賈夏韦韋邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔汤湯
    """)
  private static let koreanFamilies = Set("김이박최정강조윤장임한오서신권황안송전홍류유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변")
  private static let japaneseFamilies = [
    "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "渡邊", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口",
    "松本", "井上", "木村", "斎藤", "斉藤", "清水", "山崎", "池田", "橋本", "阿部", "石川", "山下", "中島", "石井", "小川",
    "前田", "岡田", "長谷川", "藤田", "後藤", "近藤", "村上", "遠藤", "青木", "坂本", "福田", "太田", "西村", "藤井", "金子",
    "岡本", "藤原", "中野", "三浦", "原田", "中川", "松田", "竹内", "小野", "田村", "中山", "和田", "石田", "森田", "上田",
    "原口", "柴田", "酒井", "工藤", "横山", "宮崎", "宮本", "内田", "高木", "安藤", "谷口", "大野", "丸山", "今井", "高田",
    "藤本", "武田", "村田", "上野", "杉山", "増田", "平野", "大塚", "千葉", "久保", "松井", "小島", "岩崎", "野口", "菊地",
    "木下", "野村", "松尾", "新井", "菅原", "佐野", "熊谷", "渡部", "杉本", "古川", "水野", "小山", "桜井", "黒田",
  ]

  private static func isLetter(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x1100...0x11FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3130...0x318F, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x323AF:
      true
    default: false
    }
  }
}

extension Character {
  /// 田, 王, and the sign that says one again.
  fileprivate var isHan: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return value == 0x3005 || (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0x20000...0x323AF).contains(value)
  }

  fileprivate var isKatakana: Bool { unicodeScalars.first.map { (0x30A0...0x30FF).contains($0.value) } ?? false }

  fileprivate var isHangul: Bool { unicodeScalars.first.map { (0xAC00...0xD7AF).contains($0.value) } ?? false }
}
