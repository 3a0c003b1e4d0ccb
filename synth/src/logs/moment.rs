//! Times of log lines.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use crate::calendar::days_since_1970;

/// Milliseconds since 1970, as CloudWatch Logs counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(pub(crate) i64);

impl Moment {
    /// The time of this machine.
    pub(crate) fn now() -> Self {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        Self(since.map_or(0, |since| {
            i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
        }))
    }

    pub(crate) fn before(self, time: Duration) -> Self {
        Self(
            self.0
                .saturating_sub(i64::try_from(time.as_millis()).unwrap_or(i64::MAX)),
        )
    }

    /// Reads `2026-11-21T15:36:19.5Z` and the like: [RFC 3339, 5.6](https://www.rfc-editor.org/rfc/rfc3339#section-5.6).
    fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let number = |range: std::ops::Range<usize>| {
            let part = text.get(range)?;
            part.bytes()
                .all(|byte| byte.is_ascii_digit())
                .then(|| part.parse::<i64>().ok())?
        };
        let separators = [(4, "-"), (7, "-"), (10, "Tt "), (13, ":"), (16, ":")];
        let is = |(at, allowed): &(usize, &str)| {
            bytes
                .get(*at)
                .is_some_and(|byte| allowed.as_bytes().contains(byte))
        };
        if !separators.iter().all(is) {
            return None;
        }
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        let (hour, minute, second) = (number(11..13)?, number(14..16)?, number(17..19)?);
        if !(1..=12).contains(&month)
            || !(1..=31).contains(&day)
            || hour > 23
            || minute > 59
            || second > 60
        {
            return None;
        }
        let (fraction, zone) = match text.get(19..)?.strip_prefix('.') {
            Some(rest) => {
                let end = rest.find(|letter: char| !letter.is_ascii_digit())?;
                let digits: String = rest[..end].chars().chain("00".chars()).take(3).collect();
                (
                    if end == 0 {
                        return None;
                    } else {
                        digits.parse::<i64>().ok()?
                    },
                    &rest[end..],
                )
            }
            None => (0, text.get(19..)?),
        };
        let seconds = ((days_since_1970(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
        Some(Self((seconds - offset(zone)?) * 1000 + fraction))
    }
}

/// Seconds east of Greenwich.
fn offset(zone: &str) -> Option<i64> {
    if zone == "Z" || zone == "z" {
        return Some(0);
    }
    let sign = match zone.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let part = |text: &str| {
        if text.len() == 2 {
            text.parse::<u8>().ok()
        } else {
            None
        }
    };
    Some(sign * (i64::from(part(hours)?) * 3600 + i64::from(part(minutes)?) * 60))
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, millis) = (self.0.div_euclid(86_400_000), self.0.rem_euclid(86_400_000));
        // The inverse of `days_since_1970`, over eras of 400 years of 146 097 days.
        let days = days + 719_468;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 {
            shifted + 3
        } else {
            shifted - 9
        };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let (seconds, millis) = (millis / 1000, millis % 1000);
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z"
        )
    }
}

/// From when on lines are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Since {
    /// So long ago.
    Ago(Duration),
    At(Moment),
}

impl Since {
    pub(crate) fn moment(self, now: Moment) -> Moment {
        match self {
            Self::Ago(time) => now.before(time),
            Self::At(moment) => moment,
        }
    }
}

impl FromStr for Since {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let split = text.len().saturating_sub(1);
        let unit = match text.get(split..) {
            Some("s") => Some(1),
            Some("m") => Some(60),
            Some("h") => Some(3600),
            Some("d") => Some(86_400),
            Some("w") => Some(604_800),
            _ => None,
        };
        let number = text
            .get(..split)
            .and_then(|number| number.parse::<u32>().ok());
        match (number, unit, Moment::parse(text)) {
            (Some(number), Some(unit), _) => Ok(Self::Ago(Duration::from_secs(u64::from(number) * unit))),
            (_, _, Some(moment)) => Ok(Self::At(moment)),
            _ => Err("a time is `30s`, `10m`, `2h`, `7d` or `1w` ago, or one such as `2026-11-21T15:36:19Z`".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_and_written() {
        for (text, expected, written) in [
            ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00.000Z"),
            (
                "2000-02-29T12:30:45.5Z",
                951_827_445_500,
                "2000-02-29T12:30:45.500Z",
            ),
            (
                "2026-11-21T16:36:19.1239+01:00",
                1_795_275_379_123,
                "2026-11-21T15:36:19.123Z",
            ),
            (
                "2026-12-31t23:59:59-00:30",
                1_798_763_399_000,
                "2027-01-01T00:29:59.000Z",
            ),
            ("1969-12-31T23:59:59.999Z", -1, "1969-12-31T23:59:59.999Z"),
        ] {
            let moment = Moment::parse(text).unwrap();
            assert_eq!(
                (moment.0, moment.to_string().as_str()),
                (expected, written),
                "{text}"
            );
        }
    }

    #[test]
    fn times_that_are_none_are_refused() {
        for text in [
            "",
            "2026-11-21",
            "2026-11-21T15:36:19",
            "2026-13-21T15:36:19Z",
            "2026-11-21T24:36:19Z",
            "2026-11-21T15:36:19.Z",
            "2026-11-21T15:36:19+1:00",
            "2026-11-21T15:36:19 Z",
            "20261121T153619Z",
            "2026-11-2éT15:36:19Z",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_ago_has_a_unit() {
        let now = Moment(100_000_000);
        let since = |text: &str| text.parse::<Since>().map(|since| since.moment(now).0);
        assert_eq!(since("10m"), Ok(100_000_000 - 600_000));
        assert_eq!(since("2h"), Ok(100_000_000 - 7_200_000));
        assert_eq!(since("1d"), Ok(100_000_000 - 86_400_000));
        assert_eq!(since("0s"), Ok(100_000_000));
        assert_eq!(since("1970-01-01T00:00:01Z"), Ok(1000));
        for wrong in ["", "m", "10", "-1m", "1.5h", "10 m", "1y", "é"] {
            assert!(since(wrong).is_err(), "{wrong}");
        }
    }
}
