//! Lines about the requests of viewers.

mod access_logs;
mod delivery;
mod realtime;

pub use self::access_logs::{AccessLogs, LogFormat};
pub use self::delivery::{DistributionLogs, DistributionLogsParts};
pub use self::realtime::{RealtimeLogs, RealtimeLogsParts};
