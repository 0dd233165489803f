import Testing
@Suite struct Stub { @Test func `a`() {} }
