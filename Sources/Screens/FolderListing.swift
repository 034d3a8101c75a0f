/// What lies in a folder of the user's, in no particular order.
public struct FolderListing: Hashable, Sendable {
  /// A file by its name and its size.
  public struct File: Hashable, Sendable {
    /// The name within the folder.
    public let name: String
    /// The bytes that it has.
    public let size: Int

    /// A file.
    public init(name: String, size: Int) {
      self.name = name
      self.size = size
    }
  }

  /// What tells the folder from all others, however it is reached.
  public let identity: String
  /// The names of the folders in it, links to folders among them.
  public let folders: [String]
  /// The files in it, links to files among them; no devices and pipes.
  public let files: [File]

  /// A listing.
  public init(identity: String, folders: [String], files: [File]) {
    self.identity = identity
    self.folders = folders
    self.files = files
  }
}
