import Testing

@testable import Blameless

@Suite struct `Notes in Chinese, Japanese and Korean` {
  @Test(arguments: [
    "支付服务在高峰期间停止响应", "数据库连接池耗尽", "10:05 收到报警", "行动：增加连接池告警", "決済サービスが停止した",
    "アラートがなかった", "仕様が不明だった", "結果は同様", "お客さんから連絡があった", "결제 서비스가 중단되었습니다",
    "고객님이 신고했습니다", "날씨가 나빴다", "ログ確認 - 完了", "배포 자동화 - 진행중", "owner: 支付组",
  ])
  func `stay as they are where they name nobody`(line: String) {
    #expect(Editor(notes: [line]).edit(line).withoutNames.description == line)
    #expect(NameScan().redacted(line).text == line)
  }

  @Test(arguments: [
    ("田中さんがデプロイした", "[person]さんがデプロイした"), ("佐藤氏が再起動した", "[person]氏が再起動した"),
    ("决定由陈伟先生负责", "决定由[person]先生负责"), ("请王老师重启网关", "请[person]老师重启网关"),
    ("김철수님이 배포했습니다", "[person]님이 배포했습니다"), ("@佐藤 設定を確認", "An engineer 設定を確認"),
    ("負責人：陈伟", "負責人：an engineer"), ("担当: 佐藤", "担当: an engineer"), ("增加告警（张三）", "增加告警（an engineer）"),
    ("アラート追加 - 佐藤", "アラート追加 - an engineer"), ("모니터링 추가 - 이영희", "모니터링 추가 - an engineer"),
    ("Kowalczyk は deploy した", "An engineer は deploy した"),
  ])
  func `name those whom a cue makes plain`(line: String, published: String) {
    #expect(Editor(notes: [line]).edit(line).withoutNames.description == published)
  }

  @Test(arguments: [
    ("支付服务由陈伟重启", "支付服务由[person]重启"), ("王小明", "an engineer"), ("小明重启了网关", "[person]重启了网关"),
    ("김철수가 배포했습니다", "[person]가 배포했습니다"), ("철수가 배포했습니다", "[person]가 배포했습니다"),
    ("太郎がデプロイした", "[person]がデプロイした"), ("由Tanaka重启", "由[person]重启"),
  ])
  func `lose the names of the roster, with blanks around them or none`(line: String, published: String) {
    let roster = ["陈伟", "王小明", "김철수", "田中 太郎", "Kei Tanaka"].map { Person(name: $0) }
    #expect(Editor(roster: roster).edit(line).withoutNames.description == published)
  }

  @Test func `know in all lines whom one made plain`() {
    let notes = ["支付服务由陈伟重启", "陈伟先生收到报警"]
    let editor = Editor(notes: notes)
    for line in notes { #expect(!editor.edit(line).withoutNames.description.contains("陈伟")) }
  }

  @Test(arguments: [
    ("李雷 deployed", "An engineer deployed"), ("14:02 Пётр deployed", "14:02 An engineer deployed"),
    ("asked Ольга about the queue", "asked an engineer about the queue"),
    ("Νίκος rebooted the router", "An engineer rebooted the router"),
    ("reverted by 김철수", "reverted by an engineer"), ("Пётр Иванов deployed v2", "An engineer deployed v2"),
  ])
  func `are out of a sentence in another script, where a person stands`(line: String, published: String) {
    #expect(
      Editor(notes: [line]).edit(line).withoutNames.description.lowercased() == published.lowercased())
    #expect(Editor().edit(line).mentions.count == 1)
  }

  @Test(arguments: [
    "数据库 failed at noon", "the 部署 was slow", "server 服务器 restarted",
    "Δ of two seconds",
  ])
  func `are no names where a thing stands`(line: String) {
    #expect(Editor(notes: [line]).edit(line).withoutNames.description == line)
  }
}
