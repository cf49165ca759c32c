#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a process finds in place of the streams of the one that starts it.
struct FileActions: ~Copyable {
  #if canImport(Darwin)
    private var actions: posix_spawn_file_actions_t?
  #else
    private var actions = posix_spawn_file_actions_t()
  #endif
  /// Ends of pipes to close once the process has its own.
  private var open: [Int32] = []

  init() { posix_spawn_file_actions_init(&actions) }

  deinit {
    for descriptor in open { close(descriptor) }
    var actions = actions
    posix_spawn_file_actions_destroy(&actions)
  }

  mutating func open(_ descriptor: Int32, _ path: String, _ flags: Int32) {
    posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o644)
  }

  /// A pipe whose reader has gone.
  mutating func writeToNobody(_ descriptor: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return }
    close(ends[0])
    open.append(ends[1])
    posix_spawn_file_actions_adddup2(&actions, ends[1], descriptor)
    posix_spawn_file_actions_addclose(&actions, ends[1])
  }

  /// nil where the process cannot be started.
  mutating func spawn(_ file: String, _ arguments: [String], _ environment: [String]) -> pid_t? {
    var process = pid_t()
    var argumentPointers = arguments.map { strdup($0) } + [nil]
    var environmentPointers = environment.map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    let error = posix_spawn(&process, file, &actions, nil, &argumentPointers, &environmentPointers)
    return error == 0 ? process : nil
  }
}
