//! What the kernel counts for a process: time of the processor, which a busy machine stretches less than the clock on
//! the wall, and memory. Linux only, like the judges that these figures are compared with.

use std::time::Duration;

/// How many ticks the kernel counts in a second, on every PC that Linux runs on.
const TICKS: f64 = 100.0;

/// Seconds of the processor that all threads of this process have used, ended ones too; to a hundredth.
pub fn of_process() -> f64 {
    ticks([11, 12])
}

/// Seconds of the processor that ended children of this process have used; to a hundredth.
pub fn of_children() -> f64 {
    ticks([13, 14])
}

/// Adds fields of `/proc/self/stat`, counted from the process's state, which follows its name.
fn ticks(fields: [usize; 2]) -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("a Linux process");
    let (_, numbers) = stat.rsplit_once(") ").expect("a name in brackets");
    let numbers: Vec<&str> = numbers.split(' ').collect();
    let ticks = fields.map(|field| numbers[field].parse::<f64>().expect("a number"));
    ticks.iter().sum::<f64>() / TICKS
}

/// Seconds of the processor that this thread has used, to a microsecond.
pub fn of_thread() -> f64 {
    // The kernel brings the count up to date when a thread pauses.
    std::thread::park_timeout(Duration::from_micros(50));
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").expect("a Linux thread");
    let nanoseconds = counted.split(' ').next().expect("a first number");
    nanoseconds.parse::<f64>().expect("a number") / 1e9
}

/// Megabytes of memory that this process has held at most so far.
pub fn peak_megabytes() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("a Linux process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    kilobytes.expect("a peak").parse::<f64>().expect("a number") * 1024.0 / 1e6
}

/// How many processes wait for a processor, as an average of the last minute: what else went on.
pub fn load() -> f64 {
    let load = std::fs::read_to_string("/proc/loadavg").expect("Linux");
    let minute = load.split(' ').next().expect("a first number");
    minute.parse().expect("a number")
}
