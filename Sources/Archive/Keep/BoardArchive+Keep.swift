import Reports

extension BoardArchive {
  /// How long whoever reads a snap has it for itself, in seconds.
  public static let lease = 60

  /// Takes in what is to be read. When this returns, photos and record are on disk.
  /// - Parameters:
  ///   - settings: what the reader has to know; only the one who hands it in reads it.
  ///   - isReadNow: leased to the one who hands it in, instead of waiting for a reader.
  ///   - once: what was taken in with this key is not taken in again; nil where it may be.
  /// - Throws: `.projectArchived`, `.noProject`, `.diskFull`, `.readOnly`, `.keyMissing`, `.wrongKey`; `.doneBefore` with the
  ///   job's id, `.requestDiffers`.
  public func admit(
    _ handed: [Handed], settings: [UInt8], to project: Project, isReadNow: Bool, once: RequestKey? = nil,
    on occasion: Occasion
  ) async throws(ArchiveError) -> Admitted {
    let key = try await key(of: project)
    let limit = try await boardLimit(of: project, at: occasion.at)
    var originals: [PrivateBoard.Original] = []
    do throws(ArchiveError) {
      let lock = try await photos.adding()
      defer { withExtendedLifetime(lock) {} }
      for one in handed {
        let bytes = try key?.seal(one.bytes, for: Self.originalPurpose) ?? one.bytes
        originals.append(PrivateBoard.Original(hash: try photos.put(bytes, lock), content: one.content))
      }
      let id: Job.ID = ids.identifier()
      let job = Job(
        id: id, project: project.id, state: isReadNow ? .leased : .waiting, originals: originals,
        settings: try key?.seal(settings, for: Self.settingsPurpose) ?? settings, attempts: isReadNow ? 1 : 0,
        leasedUntil: isReadNow ? occasion.at.adding(seconds: Self.lease) : nil, failure: nil,
        account: occasion.account, madeAt: occasion.at)
      return Admitted(job: job, state: try await store.admit(job, isSealed: key != nil, limit: limit, once: once))
    } catch {
      // What was refused is nobody's: nothing private of it stays.
      _ = try await sweep(originals.map(\.hash))
      throw error
    }
  }

  /// What was handed in, as it was.
  public func handed(in job: Job) async throws(ArchiveError) -> (originals: [Handed], settings: [UInt8]) {
    let project = try await project(job.project)
    let key = try await key(of: project)
    var handed: [Handed] = []
    for original in job.originals {
      handed.append(Handed(original.content, try opened(photos.bytes(of: original.hash), original.hash, key)))
    }
    guard let key else { return (handed, job.settings) }
    guard let settings = key.open(job.settings, for: Self.settingsPurpose) else {
      throw .wrongKey(project: project.name.description)
    }
    return (handed, settings)
  }

  /// Keeps a report: all of it is on disk when this returns, and what it was read from is done with.
  /// - Parameter job: what it was read from; nil where nothing waited, and then the plan's limit is asked.
  /// - Throws: `.leaseLost`, `.boardLimit`, `.projectArchived`, `.diskFull`, `.readOnly`.
  public func keep(_ keeping: Keeping, from job: Job?, in project: Project, on occasion: Occasion)
    async throws(ArchiveError) -> Kept
  {
    // Whoever handed it in, whatever process reads it.
    let occasion = Occasion(by: job?.account ?? occasion.account, at: occasion.at)
    let key = try await key(of: project)
    let limit = job == nil ? try await boardLimit(of: project, at: occasion.at) : nil
    let lock = try await photos.adding()
    defer { withExtendedLifetime(lock) {} }
    var pictures: [StoredPicture] = []
    for picture in keeping.pictures ?? [] { pictures.append(try stored(picture, lock)) }
    let originals = job?.originals ?? []
    var entry = entry(
      keeping.composition.report, id: ids.identifier(), project: project.id, madeAt: occasion.at)
    entry.pictures = pictures
    entry.isPictureDue = keeping.pictures == nil
    entry.originals = originals.map(\.hash)
    entry.isSealed = key != nil
    let side = PrivateBoard(
      side: keeping.composition.privateSide, roster: keeping.roster, vocabulary: keeping.vocabulary,
      originals: originals)
    // Two who draw the same name at the same time are rare, not impossible.
    for attempt in 0... {
      do {
        entry.privateSide = try sealed(PrivateCoding.bytes(of: side), of: entry.id, key)
        try await store.keep(entry, finishing: job, limit: limit, on: occasion)
        break
      } catch .idTaken where attempt < 5 {
        entry.id = ids.identifier()
      }
    }
    return Kept(id: entry.id, proposals: try await propose(from: entry, on: occasion))
  }

  /// Keeps a near miss: nobody's, of some time that day, with nothing private.
  public func keepNearMiss(_ report: Report, in project: Project, at moment: Moment)
    async throws(ArchiveError) -> StoredBoard.ID
  {
    let day = moment.beginningOfDay
    var report = report
    report.kind = .nearMiss
    // They tell who was on call.
    for index in report.timeline.indices { (report.timeline[index].time, report.timeline[index].end) = (nil, nil) }
    (report.measures.timeToDetect, report.measures.timeToMitigate, report.measures.timeToRecover) = (nil, nil, nil)
    if report.date == nil { report.date = day.date }
    let entry = entry(report, id: ids.identifier(), project: project.id, madeAt: day)
    let limit = try await boardLimit(of: project, at: moment)
    try await store.keep(entry, finishing: nil, limit: limit, on: Occasion(by: nil, at: day))
    return entry.id
  }

  func entry(
    _ report: Report, id: StoredBoard.ID, project: Project.ID, madeAt: Moment, numbers: [ActionNumber]? = nil
  ) -> BoardEntry {
    let text = StoredReport.write(report)
    return BoardEntry(
      id: id, project: project, kind: report.kind, title: report.title.description, date: report.date, madeAt: madeAt,
      report: text, seal: seal.seal(of: text), statements: EntryDraft.statements(of: report),
      actions: EntryDraft.actions(of: report, numbers: numbers), pictures: [], privateSide: nil, originals: [])
  }

  static let originalPurpose = "original"
  static let settingsPurpose = "settings"

  func sealed(_ bytes: [UInt8], of board: StoredBoard.ID, _ key: SealKey?) throws(ArchiveError) -> [UInt8] {
    try key?.seal(bytes, for: "board \(board)") ?? bytes
  }

  func opened(_ bytes: [UInt8], _ hash: PhotoHash, _ key: SealKey?) throws(ArchiveError) -> [UInt8] {
    guard let key else { return bytes }
    guard let opened = key.open(bytes, for: Self.originalPurpose) else { throw .photoDamaged(hash) }
    return opened
  }
}
