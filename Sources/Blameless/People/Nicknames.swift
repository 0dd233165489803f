/// Short forms that stand for a given name: "Bob" on the board is Robert on the roster.
enum Nicknames {
  static func forms(of given: String) -> [String] { table[given] ?? [] }

  private static let table: [String: [String]] = {
    let rows = """
      robert bob rob bobby robbie bert|william bill will billy liam willy|richard rick dick rich ricky|james jim jimmy jamie
      john jack johnny jon|jonathan jon jonny|michael mike mick mikey micky|thomas tom tommy|charles charlie chuck chas
      edward ed eddie ted ned|theodore ted teddy theo|david dave davey|daniel dan danny|joseph joe joey|samuel sam sammy
      samantha sam sammy|benjamin ben benny|matthew matt matty|stephen steve stevie|steven steve stevie|anthony tony ant
      antonio tony toni|gregory greg|jeffrey jeff|geoffrey geoff|kenneth ken kenny|ronald ron ronnie|peter pete|andrew andy drew
      alexander alex sasha xander lex|alexandra alex sasha lexi|alexandre alex|alejandro alex ale|nicholas nick nicky
      christopher chris kit topher|christine chris chrissy tina|christina chris tina|patrick pat paddy|patricia pat patty trish
      timothy tim timmy|lawrence larry|francis frank|francisco paco pancho fran|franklin frank|frederick fred freddie
      gabriel gabe|nathaniel nate nat|nathan nate|zachary zach zack|joshua josh|jacob jake|henry hank harry|harold harry hal
      vincent vince vinny|walter walt|leonard len lenny|raymond ray|philip phil|phillip phil|douglas doug|donald don donnie
      elizabeth liz beth lizzie betty eliza|katherine kate kathy katie kat|catherine cathy kate cat|kathleen kathy
      jennifer jen jenny|jessica jess jessie|margaret meg maggie peggy marge|deborah deb debbie|rebecca becky becca
      susan sue susie|amanda mandy|barbara barb|victoria vicky tori|isabella bella izzy|isabel izzy bel|theresa tess terry
      teresa tess terry|dorothy dot dottie|abigail abby|allison allie ali|alison ali|madeleine maddie|natalie nat
      stephanie steph|kimberly kim|melissa mel|melanie mel|pamela pam|cynthia cindy|jacqueline jackie|josephine josie jo
      joanna jo|sebastian seb bastian|maximilian max|maxwell max|tobias toby tobi|johannes hannes jo|friedrich fritz fred
      wilhelm willi will|katarzyna kasia|malgorzata gosia|agnieszka aga|aleksandra ola|aleksander olek|tomasz tomek
      krzysztof krzys kris|wojciech wojtek|grzegorz grzesiek greg|dmitri dima mitya|dmitry dima mitya|vladimir vlad vova
      mikhail misha|ekaterina katya|anastasia nastya|sergei serge|jose pepe|guadalupe lupe|ignacio nacho|enrique kike
      oluwaseun seun|oluwatobi tobi|olumide olu|mohammed mo|mohammad mo|muhammad mo|rajesh raj|srinivas srini|venkatesh venky
      """
    var out: [String: [String]] = [:]
    for row in rows.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
      let words = row.split(whereSeparator: \.isWhitespace).map(String.init)
      if let given = words.first { out[given, default: []] += words.dropFirst() }
    }
    return out
  }()
}
