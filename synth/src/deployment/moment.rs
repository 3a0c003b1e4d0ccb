//! Times as AWS tells them.

use std::ops::Range;
use std::time::Duration;

use crate::calendar::days_since_1970;

/// A time in microseconds since 1970, by AWS's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment(i64);

impl Moment {
    /// Reads `2026-11-21T15:36:19.123Z`, and the same with `+00:00` or without parts of seconds.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        let mut date = date.splitn(3, '-').map(|part| part.parse::<i64>().ok());
        let (year, month, day) = (date.next()??, date.next()??, date.next()??);
        let number = |range: Range<usize>| time.get(range)?.parse::<i64>().ok();
        let (hour, minute, second) = (number(0..2)?, number(3..5)?, number(6..8)?);
        let rest = time.get(8..)?;
        let digits: String = rest
            .strip_prefix('.')
            .unwrap_or_default()
            .chars()
            .take_while(char::is_ascii_digit)
            .chain(std::iter::repeat('0'))
            .take(6)
            .collect();
        let seconds = ((days_since_1970(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
        Some(Self(seconds * 1_000_000 + digits.parse::<i64>().ok()?))
    }

    /// The moment right after.
    pub(super) fn after(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// How much later it is than another one; nothing if it is earlier.
    pub(super) fn since(self, earlier: Self) -> Duration {
        let micros = self.0.saturating_sub(earlier.0);
        Duration::from_micros(u64::try_from(micros).unwrap_or(0))
    }
}

/// A time that was waited, as people say it.
pub(super) fn spoken(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0 => "under 1 s".to_owned(),
        1..60 => format!("{seconds} s"),
        _ => {
            let (minutes, seconds) = (seconds / 60, seconds % 60);
            format!("{minutes} min {seconds} s")
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Moment, spoken};

    #[test]
    fn every_form_is_the_same_time() {
        let at = |text| Moment::parse(text).unwrap();
        assert_eq!(at("1970-01-01T00:00:00Z"), Moment(0));
        assert_eq!(at("2000-03-01T00:00:00Z"), Moment(951_868_800_000_000));
        assert_eq!(at("2024-02-29T12:30:45.5Z"), Moment(1_709_209_845_500_000));
        assert_eq!(
            at("2026-11-21T15:36:19.123Z"),
            at("2026-11-21T15:36:19.123000+00:00")
        );
        assert!(at("2026-11-21T15:36:19+00:00") < at("2026-11-21T15:36:19.000001+00:00"));
        assert!(at("2026-12-31T23:59:59Z") < at("2027-01-01T00:00:00Z"));
        for wrong in [
            "",
            "2026-11-21",
            "T",
            "x-11-21T15:36:19Z",
            "2026-11-21T15:36",
        ] {
            assert_eq!(Moment::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn times_are_told_as_people_say_them() {
        let told = |seconds| spoken(Duration::from_secs_f64(seconds));
        assert_eq!(told(0.9), "under 1 s");
        assert_eq!(told(59.9), "59 s");
        assert_eq!(told(200.0), "3 min 20 s");
        let at = |text| Moment::parse(text).unwrap();
        let (one, two) = (at("2026-11-21T15:36:19Z"), at("2026-11-21T15:37:19.5Z"));
        assert_eq!(two.since(one), Duration::from_millis(60_500));
        assert_eq!(one.since(two), Duration::ZERO);
    }
}
