import Testing

@testable import Reports

@Suite struct `Times of day go out of near misses` {
  @Test(arguments: [
    ("at 14:05 the primary was nearly dropped", "The primary was nearly dropped"),
    ("At 14:05, the primary was nearly dropped", "The primary was nearly dropped"),
    ("14:05 primary nearly dropped", "Primary nearly dropped"),
    ("1405Z primary nearly dropped", "Primary nearly dropped"),
    ("- 14:05-14:20: primary nearly dropped", "- primary nearly dropped"),
    ("the primary was nearly dropped at 2:05 pm.", "the primary was nearly dropped."),
    ("the primary was nearly dropped (14:05)", "the primary was nearly dropped"),
    ("the 02:00 backup was off after 14:05 UTC", "the [time] backup was off after [time]"),
    ("it was noticed at 14h05 that the disk was full", "it was noticed that the disk was full"),
    ("slow from 14:05 to 14:20 on Friday", "slow on Friday"),
    ("between 14:05 and 14:20 nothing was written", "between [time] and [time] nothing was written"),
    ("at midnight the cron job nearly ran", "The cron job nearly ran"),
    ("2026-11-18T14:05:33Z primary nearly dropped", "2026-11-18 primary nearly dropped"),
    ("Near miss: at 14:05 the primary was nearly dropped", "Near miss: the primary was nearly dropped"),
    ("the disk was full at half past nine", "the disk was full"),
    ("at nine o'clock in the evening nobody looked", "Nobody looked"),
    ("at quarter past three in the afternoon it was full", "It was full"),
    ("the check ran 9ish.", "the check ran [time]."),
    ("um 14.05 Uhr war es voll", "War es voll"), ("it was noticed at 1405 hours", "it was noticed"),
    ("T14:05:00Z primary nearly dropped", "Primary nearly dropped"),
    ("two minutes past 2 p.m. it was full", "It was full"),
  ])
  func `a time of day goes with the words that belong to it`(told: String, kept: String) {
    #expect(told.withoutClockTimes == kept)
  }

  @Test(arguments: [
    "the backup was off for 2h", "lag grew to 14.5 s", "v2.3 on db-1:5432", "3 of 12 replicas",
    "it took 5 min on 2026-11-18",
    "16 GB of 32 GB", "the 2 h 40 m outage was avoided", "1500 requests were queued", "main.c:12:30 asserts",
    "half of the ten replicas", "five to ten replicas", "1200 hours of logs", "it took half an hour",
  ])
  func `how long and how much stay`(text: String) {
    #expect(text.withoutClockTimes == text)
  }
}
