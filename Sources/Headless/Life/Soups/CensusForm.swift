public import ArgumentParser
import Life

/// In which form a census is printed.
public struct CensusForm: ParsableArguments {
  @Flag(help: "Print JSON, which 'life census merge' reads.")
  var json = false

  @Flag(name: .customLong("census"), help: "Print a census text as soup searches write it.")
  var catagolue = false

  /// A table.
  public init() {}

  /// Refuses two forms at once.
  public func validate() throws {
    if json && catagolue { throw ValidationError("give --json or --census, not both") }
  }

  /// Prints a census.
  func print(_ census: SoupCensus) {
    if json {
      Swift.print(String(decoding: CensusFile.bytes(census), as: UTF8.self), terminator: "")
    } else {
      let report = CensusReport(census: census)
      Swift.print(catagolue ? report.catagolue : report.table)
    }
  }
}
