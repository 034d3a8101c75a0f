/// What is to be seen of the list of patterns, so that it comes back as it was left.
struct PatternListPlace: Hashable {
  /// What is looked for, and the kind that is shown; nil for all.
  var query = ""
  var kind: String?
  /// What is under the bar.
  var selected: BrowserItem.Source?
}
